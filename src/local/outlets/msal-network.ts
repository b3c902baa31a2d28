import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

const ENTRA_ORIGIN = 'https://login.microsoftonline.com';

/** Lets MSAL believe it talks to Entra while its requests go to the local Microsoft 365. */
export function createLocalMsalNetwork(localOrigin: string): INetworkModule {
  const send = async <T>(method: 'GET' | 'POST', url: string, options?: NetworkRequestOptions) => {
    const response = await fetch(localAddress(url, localOrigin), {
      method,
      ...(options?.headers === undefined ? {} : { headers: options.headers }),
      ...(options?.body === undefined ? {} : { body: options.body }),
    });
    return networkResponse<T>(response);
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

function localAddress(url: string, localOrigin: string): string {
  if (!url.startsWith(`${ENTRA_ORIGIN}/`))
    throw new Error(`MSAL may only call ${ENTRA_ORIGIN} in local mode, not ${url}`);
  return localOrigin + url.slice(ENTRA_ORIGIN.length);
}

async function networkResponse<T>(response: Response): Promise<NetworkResponse<T>> {
  return {
    headers: Object.fromEntries(response.headers),
    body: (await response.json()) as T,
    status: response.status,
  };
}
