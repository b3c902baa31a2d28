import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useWords } from '../words/words-context.tsx';
import { type Api, type ApiDoors, createApi } from './api.ts';
import { refusalOf } from './refusal.ts';

const ApiContext = createContext<Api | undefined>(undefined);

/** Only what may pass by itself is asked again: no access stays no access. */
const mayPass = (error: unknown): boolean => ['unavailable', 'busy'].includes(refusalOf(error)?.kind ?? 'unavailable');

const createClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: (count, error) => count < 2 && mayPass(error) } },
  });

export interface ApiProviderProps extends Pick<ApiDoors, 'readToken'> {
  readonly children: ReactNode;
}

export function ApiProvider({ readToken, children }: ApiProviderProps) {
  const { t, language } = useWords();
  const [client] = useState(createClient);
  const api = useMemo(
    () =>
      createApi({
        fetch: (input, init) => fetch(input, init),
        readToken,
        language,
        texts: {
          offline: t('tab.problem.offline'),
          lost: t('tab.problem.lost'),
          signIn: t('problems.signInNeeded'),
          unexpected: t('tab.problem.unexpected'),
        },
      }),
    [t, language, readToken],
  );
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </ApiContext>
  );
}

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (api === undefined) throw new Error('useApi needs an ApiProvider above it');
  return api;
}
