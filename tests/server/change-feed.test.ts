import { expect, test } from 'vitest';
import { projectCode } from '../../src/domain/values/ids.ts';
import { createChangeFeed } from '../../src/server/change-feed.ts';

const [rvb, spl] = [projectCode('RVB'), projectCode('SPL')];

test('a tab hears which lists of its own project changed, until it goes', () => {
  const feed = createChangeFeed();
  const heard: string[] = [];
  const unfollow = feed.follow(rvb, (lists) => heard.push(lists.join(' ')));
  feed.signal(rvb, ['Actions', 'Risks']);
  feed.signal(spl, ['Decisions']);
  unfollow();
  feed.signal(rvb, ['Decisions']);
  expect(heard).toEqual(['Actions Risks']);
});

test('a project is worth asking about for as long as one tab has it open', () => {
  const feed = createChangeFeed();
  const heard: string[] = [];
  const [first, second] = [feed.follow(rvb, () => undefined), feed.follow(rvb, (lists) => heard.push(...lists))];
  expect(feed.followed()).toEqual([rvb]);
  first();
  feed.signal(rvb, ['Actions']);
  expect([feed.followed(), heard]).toEqual([[rvb], ['Actions']]);
  second();
  expect(feed.followed()).toEqual([]);
});

test('whoever listens to all projects hears each with its code, and opens none', () => {
  const feed = createChangeFeed();
  const heard: string[] = [];
  feed.listen((code, lists) => heard.push(`${code} ${lists.join(' ')}`));
  feed.signal(rvb, ['Actions']);
  feed.signal(spl, ['Risks']);
  expect([heard, feed.followed()]).toEqual([['RVB Actions', 'SPL Risks'], []]);
});
