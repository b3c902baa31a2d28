import { z } from 'zod';
import { CLIENT_SDK_VERSION, RUNTIME_CONFIG } from './runtime-config.ts';
import type { TabHost } from './tab-host.ts';
import type { TabRequest } from './tab-request.ts';

type Reply = readonly unknown[] | undefined;
type Answer = (args: readonly unknown[], host: TabHost) => Reply | Promise<Reply>;

/** teams-js error codes: what the host cannot do, and what the person broke off. */
const NOT_SUPPORTED = { errorCode: 100, message: 'Not part of the local try-out.' };
const USER_ABORTED = { errorCode: 8000, message: 'The person closed the picker.' };

const PeopleInputs = z
  .object({
    title: z.string().optional(),
    setSelected: z.array(z.string()).optional(),
    singleSelect: z.boolean().optional(),
  })
  .catch({});

const NavigationParams = z.object({ subPageId: z.string().optional(), channelId: z.string().optional() }).catch({});

const ANSWERS: Readonly<Record<string, Answer>> = {
  initialize: () => ['content', 'web', JSON.stringify(RUNTIME_CONFIG), CLIENT_SDK_VERSION],
  getContext: (_, host) => [host.context()],
  registerHandler: () => undefined,
  'appInitialization.appLoaded': (_, host) => told(host.tabState('loaded')),
  'appInitialization.success': (_, host) => {
    host.tabState('ready');
    // runtime-config promises notifySuccessResponse, so teams-js waits for this.
    return [undefined];
  },
  'appInitialization.failure': ([reason, message], host) =>
    told(host.tabState('failed', text(message) || text(reason))),
  'appInitialization.expectedFailure': () => undefined,
  'authentication.getAuthToken': async (_, host) => {
    const token = await host.token();
    return token === undefined ? [false, 'resourceRequiresConsent'] : [true, token];
  },
  shareDeepLink: ([subPageId, label], host) => told(host.shareLink({ subPageId: text(subPageId), label: text(label) })),
  'pages.navigateToApp': ([params], host) => [true, told(host.navigate(NavigationParams.parse(params)))],
  // Unlike navigateToApp, these two read their answer as [error, result].
  'pages.currentApp.navigateTo': ([params], host) => [null, told(host.navigate(NavigationParams.parse(params)))],
  'pages.currentApp.navigateToDefaultPage': (_, host) => [null, told(host.navigate({}))],
  executeDeepLink: ([address], host) => (host.openLink(text(address)) ? [true] : [false, 'The link leads nowhere.']),
  'people.selectPeople': ([inputs], host) => pickPeople(inputs, host),
  'chat.openChat': (_, host) => {
    host.openChat();
    return [true];
  },
};

/** Answers one request of a tab; absent when teams-js expects no answer. */
export async function answerTabRequest(request: TabRequest, host: TabHost): Promise<Reply> {
  const answer = Object.hasOwn(ANSWERS, request.func) ? ANSWERS[request.func] : undefined;
  return answer ? await answer(request.args, host) : [NOT_SUPPORTED];
}

async function pickPeople(inputs: unknown, host: TabHost): Promise<Reply> {
  const { title, singleSelect, setSelected } = PeopleInputs.parse(inputs);
  const picked = await host.pickPeople({ title, single: singleSelect ?? false, preselected: setSelected ?? [] });
  return picked === undefined ? [USER_ABORTED] : [null, picked];
}

function told(_done: void): undefined {
  return undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
