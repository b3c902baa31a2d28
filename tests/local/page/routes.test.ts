import { expect, test } from 'vitest';
import { routeOfDeepLink } from '../../../src/local/page/routes/deep-link.ts';
import { hashOf, parseRoute } from '../../../src/local/page/routes/route.ts';
import type { Route } from '../../../src/local/page/routes/route.ts';
import { tabLink } from '../../../src/local/page/tab-host/tab-link.ts';

const channelId = '19:abc@thread.tacv2';

test.each<Route>([
  { screen: 'teams' },
  { screen: 'activity' },
  { screen: 'mail' },
  { screen: 'mail', mailId: '3' },
  { screen: 'chat', pane: 'posts' },
  { screen: 'chat', pane: 'tab', focus: 'actions/A5' },
  { screen: 'channel', channelId, pane: 'posts' },
  { screen: 'channel', channelId, pane: 'tab', focus: 'risks?x=1&y' },
])('the place %j survives the address bar', (route) => {
  expect(parseRoute(hashOf(route))).toEqual(route);
});

test.each(['', '#', '#/', '#/nothing', '#/channel'])('the address %j is the list of teams', (hash) => {
  expect(parseRoute(hash)).toEqual({ screen: 'teams' });
});

test('a loose percent sign in the address does not break the page', () => {
  expect(parseRoute('#/channel/100%/posts')).toEqual({ screen: 'channel', channelId: '100%', pane: 'posts' });
});

test('a link that the tab shares opens the same place again', () => {
  const target = { appId: 'spil', entityId: 'RVB', subEntityId: 'actions/A5', label: 'Actie & A5' };
  expect(routeOfDeepLink(tabLink({ ...target, channelId }))).toEqual({
    screen: 'channel',
    channelId,
    pane: 'tab',
    focus: 'actions/A5',
  });
  expect(routeOfDeepLink(tabLink(target))).toEqual({ screen: 'chat', pane: 'tab', focus: 'actions/A5' });
});

test.each<[string, Route | undefined]>([
  [
    `https://teams.microsoft.com/l/channel/${encodeURIComponent(channelId)}/Algemeen`,
    { screen: 'channel', channelId, pane: 'posts' },
  ],
  [
    `https://teams.microsoft.com/l/message/${encodeURIComponent(channelId)}/17`,
    { screen: 'channel', channelId, pane: 'posts', focus: '17' },
  ],
  ['https://teams.microsoft.com/l/message/a:1/17', { screen: 'chat', pane: 'posts', focus: '17' }],
  ['https://teams.microsoft.com/l/chat/0/0?users=x', { screen: 'chat', pane: 'posts' }],
  ['https://teams.microsoft.com/l/entity/spil/RVB?context={broken', { screen: 'chat', pane: 'tab' }],
  ['https://teams.microsoft.com/l/meetup-join/x', undefined],
  ['https://teams.microsoft.com.evil.example/l/chat/0/0', undefined],
  ['https://dossier.example/b7', undefined],
  ['not an address', undefined],
])('%s leads to %j', (address, route) => {
  expect(routeOfDeepLink(address)).toEqual(route);
});
