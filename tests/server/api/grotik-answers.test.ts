import { describe, expect, test } from 'vitest';
import type { ConfirmProblem } from '../../../src/acts/grotik/confirm-status.ts';
import type { NoteProblem } from '../../../src/acts/grotik/note-explanation.ts';
import { day } from '../../../src/domain/values/day.ts';
import type { Moment } from '../../../src/domain/values/moment.ts';
import type { WeekKey } from '../../../src/domain/values/week.ts';
import { type GrotikStatus, grotikStatusList } from '../../../src/lists/grotik-status.ts';
import type { ProjectCaller } from '../../../src/server/api/caller.ts';
import { boardAnswer, notConfirmedRefusal, notNotedRefusal } from '../../../src/server/api/grotik-answers.ts';
import { createTranslate } from '../../../src/words/translate.ts';
import { itemOf } from '../../domain/item.ts';
import { ann, factsWith, week } from '../../grotik/grotik-case.ts';

const caller = { person: ann, t: createTranslate('nl'), language: 'nl' } as unknown as ProjectCaller;
const now = '2026-11-23T08:00:00.000Z' as Moment;

const stored = (cells: GrotikStatus['cells']) =>
  itemOf(grotikStatusList, 901, { WeekKey: week, Aspect: 'Money', ProposedLight: 'Amber', ...cells });

const explained = stored({ ExplanationText: 'Oorzaak', CorrectiveText: 'Bijsturing', Evidence: 'GEL2' });

/** The light of money as the tab hears it. */
function money(status: GrotikStatus, seen: readonly GrotikStatus[] = [status]) {
  const board = boardAnswer({ facts: factsWith([status]), seen, week, now }, caller);
  return board.aspects.find(({ aspect }) => aspect === 'Money');
}

describe('a board', () => {
  test('says which week it is, when it was shown, what the reader may do', () => {
    const board = boardAnswer({ facts: factsWith(), seen: [], week, now }, caller);
    expect(board).toMatchObject({ week, shownAt: now, mayConfirm: true, mayExplain: true });
    expect(board.aspects.map(({ aspect }) => aspect)).toHaveLength(6);
    for (const { version } of board.aspects) expect(version).toMatch(/^[\w-]{16}$/);
    expect(boardAnswer({ facts: factsWith(), seen: [], week: undefined, now }, caller).week).toBe(week);
  });

  test('shows a proposal as the rules see it now, with the words that stand there', () => {
    const proposal = stored({ ProposedLight: 'Green', ConfirmState: 'Proposal', ExplanationText: 'Oorzaak: prijs.' });
    expect(money(proposal)).toMatchObject({
      proposedLight: 'Amber',
      explanation: 'Oorzaak: prijs.',
      correction: '',
      evidence: '',
      confirmState: 'Proposal',
    });
    expect(money(proposal)?.light).toBeUndefined();
  });

  test('shows a confirmed light as it was confirmed, by whom and when', () => {
    const confirmed = stored({
      ProposedLight: 'Amber',
      Light: 'Red',
      ConfirmState: 'Confirmed',
      ConfirmedBy: { aad: ann.id, name: 'Ann' },
      ConfirmedOn: day('2026-11-23'),
      ExplanationText: 'Oorzaak',
      CorrectiveText: 'Bijsturing',
      Evidence: 'GEL2',
    });
    expect(money(confirmed)).toMatchObject({
      proposedLight: 'Amber',
      light: 'Red',
      confirmedBy: 'Ann',
      confirmedOn: '2026-11-23',
      explanation: 'Oorzaak',
      correction: 'Bijsturing',
      evidence: 'GEL2',
      confirmState: 'Confirmed',
    });
    const { ProposedLight: _, ...unproposed } = confirmed.cells;
    expect(money({ ...confirmed, cells: unproposed })?.proposedLight).toBe('Red');
  });

  test('says of the words only what the reader may read', () => {
    const proposal = stored({ ConfirmState: 'Proposal', ExplanationText: 'geheim' });
    expect(money(proposal, [])).toMatchObject({ explanation: '', confirmState: 'Proposal' });
  });

  test.each(['ExplanationText', 'CorrectiveText', 'Evidence'] as const)('says that %s is withheld', (name) => {
    const { [name]: _, ...seen } = explained.cells;
    expect(money(explained, [{ ...explained, cells: seen }])?.isWithheld).toBe(true);
  });

  test('withholds nothing that was never written, or that is read', () => {
    expect(money(explained)?.isWithheld).toBe(false);
    expect(money(stored({ ConfirmState: 'Proposal' }))?.isWithheld).toBe(false);
  });
});

describe('why a week was not confirmed', () => {
  const refusal = (problem: ConfirmProblem) => {
    const { status, body } = notConfirmedRefusal(problem, caller);
    return [status, body.problem.kind, body.message] as const;
  };

  test.each<readonly [ConfirmProblem, number, string, string]>([
    [{ kind: 'forbidden', refusal: { kind: 'manager-or-deputy-only' } }, 403, 'not-allowed', 'projectmanager'],
    [{ kind: 'no-proposal', week: '2026-W30' as WeekKey }, 422, 'invalid', '30'],
    [{ kind: 'words-needed', missing: [{ aspect: 'Money', needs: 'reason' }] }, 422, 'invalid', 'al vastgesteld'],
    [{ kind: 'no-access' }, 403, 'no-access', 'Je mag hier lezen, maar niet wijzigen'],
  ])('%j', (problem, status, kind, words) => {
    const [code, said, message] = refusal(problem);
    expect([code, said]).toEqual([status, kind]);
    expect(message).toContain(words);
  });

  test('words that are missing name each light once', () => {
    const missing = [
      { aspect: 'Money', needs: 'explanation' },
      { aspect: 'Money', needs: 'correction' },
      { aspect: 'Time', needs: 'correction' },
    ] as const;
    expect(refusal({ kind: 'words-needed', missing })[2]).toContain('Geld, Tijd');
  });

  test('lights that moved are named, what was shown beside what stands now', () => {
    const [code, kind] = refusal({
      kind: 'moved',
      since: now,
      changed: [{ aspect: 'Time', before: 'Amber', now: 'Green' }],
      view: { week, isConfirmed: false, aspects: [] },
      shown: { at: now, lights: [] },
    });
    expect([code, kind]).toEqual([412, 'moved']);
  });
});

describe('why words were not added', () => {
  test.each<readonly [NoteProblem, number, object, string]>([
    [{ kind: 'forbidden', refusal: { kind: 'support-or-manager-only' } }, 403, { kind: 'not-allowed' }, 'ondersteuner'],
    [{ kind: 'no-words' }, 422, { kind: 'invalid', column: 'ExplanationText' }, ''],
    [{ kind: 'no-proposal', week: '2026-W30' as WeekKey }, 422, { kind: 'invalid' }, '30'],
    [{ kind: 'already-confirmed' }, 422, { kind: 'invalid' }, 'vastgesteld'],
    [{ kind: 'busy', retryAfterSeconds: 5 }, 503, { kind: 'busy' }, '5 seconden'],
  ])('%j', (problem, status, said, words) => {
    const { status: code, body } = notNotedRefusal(problem, caller);
    expect([code, body.problem]).toEqual([status, said]);
    expect(body.message).toContain(words);
  });
});
