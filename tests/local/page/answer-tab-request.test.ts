import { expect, test } from 'vitest';
import { answerTabRequest } from '../../../src/local/page/tab-host/answer-tab-request.ts';
import type { TabHost } from '../../../src/local/page/tab-host/tab-host.ts';

const aisha = { objectId: 'aisha', displayName: 'Aïsha El Amrani', email: 'aisha@lindemeer.example' };

function hostWith(changed: Partial<TabHost>): { readonly host: TabHost; readonly told: unknown[] } {
  const told: unknown[] = [];
  const host: TabHost = {
    context: () => ({ entityId: 'RVB' }),
    token: async () => 'a token',
    pickPeople: async () => [aisha],
    openLink: () => true,
    navigate: (page) => void told.push(page),
    openChat: () => void told.push('chat'),
    shareLink: (link) => void told.push(link),
    tabState: (...state) => void told.push(state),
    ...changed,
  };
  return { host, told };
}

const ask = (func: string, args: unknown[], host: TabHost) => answerTabRequest({ id: 1, func, args }, host);

test('a tab that starts hears where it runs and what the host can do', async () => {
  const reply = await ask('initialize', ['2.58.0', 4], hostWith({}).host);
  expect(reply?.slice(0, 2)).toEqual(['content', 'web']);
  expect(JSON.parse(String(reply?.[2]))).toMatchObject({ apiVersion: 4, supports: { people: {}, pages: {} } });
});

test.each<[string, unknown[], Partial<TabHost>, unknown]>([
  ['getContext', [], {}, [{ entityId: 'RVB' }]],
  ['registerHandler', ['themeChange'], {}, undefined],
  ['appInitialization.appLoaded', ['2.58.0'], {}, undefined],
  ['appInitialization.success', ['2.58.0'], {}, [undefined]],
  ['authentication.getAuthToken', [], {}, [true, 'a token']],
  ['authentication.getAuthToken', [], { token: async () => undefined }, [false, 'resourceRequiresConsent']],
  ['people.selectPeople', [{ singleSelect: true }], {}, [null, [aisha]]],
  ['pages.navigateToApp', [{ subPageId: 'A5' }], {}, [true, undefined]],
  ['pages.currentApp.navigateTo', [{ subPageId: 'A5' }], {}, [null, undefined]],
  ['executeDeepLink', ['https://teams.microsoft.com/l/chat/0/0'], {}, [true]],
  ['chat.openChat', [{}], {}, [true]],
])('%s %j is answered in the form that teams-js reads', async (func, args, changed, reply) => {
  expect(await ask(func, args, hostWith(changed).host)).toEqual(reply);
});

test('a closed picker, a dead link and an unknown question are refusals', async () => {
  const { host } = hostWith({ pickPeople: async () => undefined, openLink: () => false });
  expect(await ask('people.selectPeople', [], host)).toMatchObject([{ errorCode: 8000 }]);
  expect((await ask('executeDeepLink', ['x'], host))?.[0]).toBe(false);
  expect(await ask('location.getLocation', [], host)).toMatchObject([{ errorCode: 100 }]);
  expect(await ask('constructor', [], host)).toMatchObject([{ errorCode: 100 }]);
});

test('the host hears which link to share, where to go, and how the tab is doing', async () => {
  const { host, told } = hostWith({});
  await ask('shareDeepLink', ['actions/A5', 'Actie A5', ''], host);
  await ask('pages.currentApp.navigateTo', [{ pageId: 'RVB', subPageId: 'risks' }], host);
  await ask('appInitialization.failure', ['Other', 'geen lijsten'], host);
  expect(told).toEqual([
    { subPageId: 'actions/A5', label: 'Actie A5' },
    { subPageId: 'risks' },
    ['failed', 'geen lijsten'],
  ]);
});
