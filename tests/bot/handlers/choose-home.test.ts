import { expect, test } from 'vitest';
import { chooseHome } from '../../../bot/handlers/choose-home.ts';
import type { Home, Talk } from '../../../bot/handlers/talk.ts';
import type { Command } from '../../../bot/understand/command.ts';
import { createOpenQuestions } from '../../../bot/talk/open-questions.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { toMoment } from '../../../src/domain/values/moment.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { createTranslate } from '../../../src/words/translate.ts';
import { buttonsOf, pressesOf, textsOf } from '../cards/read-card.ts';

const homeOf = (code: string, name: string) => ({ project: { code: projectCode(code) }, name }) as Home;
const [rvb, spl] = [homeOf('RVB', 'Riool'), homeOf('SPL', 'Speelplek')];
const clock = { now: () => toMoment(new Date('2026-11-23T08:00:00Z')) };
const talkWith = (...homes: readonly Home[]) =>
  ({
    homes,
    language: 'nl',
    t: createTranslate('nl'),
    turn: { activityId: 'said', speaker: { id: 'jan' }, place: { kind: 'personal', conversation: 'chat' } },
    person: { id: personId('a0000000-0000-4000-8000-000000000001'), name: 'Jan Bakker' },
    doors: { questions: createOpenQuestions(clock) },
  }) as unknown as Talk;
const command: Command = { kind: 'action.add', title: 'Bellen' };

test('the only project takes it', () => {
  expect(chooseHome(undefined, command, talkWith(rvb))).toEqual({ ok: true, value: rvb });
});

test('the project that was chosen takes it', () => {
  expect(chooseHome(spl.project.code, command, talkWith(rvb, spl))).toEqual({ ok: true, value: spl });
});

test('a project that is not open takes nothing', () => {
  const chosen = chooseHome(projectCode('XYZ'), command, talkWith(rvb));
  if (chosen.ok) throw new Error('it was chosen');
  expect(textsOf(chosen.problem)).toEqual(['Project XYZ ken ik niet, of je hebt er geen toegang toe.']);
  expect(chosen.problem.beside).toBe(true);
});

test('of several the speaker is asked which, a button each with the command as it was', () => {
  const chosen = chooseHome(undefined, command, talkWith(rvb, spl));
  if (chosen.ok) throw new Error('it was chosen');
  expect(textsOf(chosen.problem)).toEqual(['Bij welk project hoort dit?']);
  expect(buttonsOf(chosen.problem)).toEqual(['RVB Riool', 'SPL Speelplek']);
  const asked: unknown = expect.any(String);
  expect(pressesOf(chosen.problem)).toEqual([
    { verb: 'run', language: 'nl', project: 'RVB', command, asked },
    { verb: 'run', language: 'nl', project: 'SPL', command, asked },
  ]);
});
