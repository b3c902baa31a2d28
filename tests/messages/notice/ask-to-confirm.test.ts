import { expect, test } from 'vitest';
import type { PersonRef } from '../../../src/domain/values/person.ts';
import type { WeekKey } from '../../../src/domain/values/week.ts';
import { createAskToConfirm } from '../../../src/messages/notice/ask-to-confirm.ts';
import { jan, noelle, startScene } from './notice-scene.ts';

const week = '2026-W47' as WeekKey;
const wish = { week, to: noelle, by: jan };

test('whoever confirms is asked by name, for that week, once for each who asks', async () => {
  const { doors, sent, place } = startScene('10:00');
  expect(await createAskToConfirm(doors.deliver)(wish, place)).toBe('now');
  const text = 'jan vraagt je om GROTIK week 47 vast te stellen.';
  expect(sent).toEqual([
    {
      id: 'notice|confirm|RVB|2026-W47|jan|noelle',
      recipient: noelle.id,
      content: { kind: 'notice', text },
      letter: { kind: 'notice', subject: 'Spil: bericht over GROTIK', text },
      language: 'nl',
    },
  ]);
});

test('the wish is passed on in the language of the project', async () => {
  const { doors, sent, place } = startScene('10:00');
  await createAskToConfirm(doors.deliver)(wish, { ...place, settings: { ...place.settings, language: 'en' } });
  expect(sent[0]).toMatchObject({ language: 'en', letter: { subject: 'Spil: message about GROTIK' } });
});

test.each<[string, PersonRef]>([
  ['whoever asks', jan],
  ['somebody without an id', { name: 'noelle' }],
])('%s is not asked', async (_, to) => {
  const { doors, sent, place } = startScene('10:00');
  expect(await createAskToConfirm(doors.deliver)({ ...wish, to }, place)).toBe('not');
  expect(sent).toEqual([]);
});

test('somebody who left the team learns only that there is something', async () => {
  const { doors, sent, place } = startScene('10:00');
  const others = place.members.filter(({ id }) => id !== noelle.id);
  await createAskToConfirm(doors.deliver)(wish, { ...place, members: others });
  expect(sent[0]?.content).toEqual({
    kind: 'notice',
    text: 'Er is iets in Spil dat jou aangaat. Open Spil om het te bekijken.',
  });
});

test('a wish that no channel took was told to nobody', async () => {
  const { doors, world, place } = startScene('10:00');
  world.channel = undefined;
  expect(await createAskToConfirm(doors.deliver)(wish, place)).toBe('not');
});
