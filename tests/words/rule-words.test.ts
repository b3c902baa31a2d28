import { describe, expect, test } from 'vitest';
import { decisionsList } from '../../src/lists/decisions.ts';
import { ruleWords } from '../../src/words/rule-words.ts';

describe('a status that cannot follow', () => {
  test('is named beside the one that stands there', () => {
    expect(ruleWords({ kind: 'not-from-here', from: 'Rejected', to: 'Taken' }, decisionsList, 'nl')).toBe(
      'Van ‘Afgewezen’ kun je niet naar ‘Genomen’. Kies een andere status.',
    );
  });

  test('stands alone where none was, or one that is not ours', () => {
    const problem = { kind: 'not-from-here', from: undefined, to: 'Superseded' } as const;
    expect(ruleWords(problem, decisionsList, 'nl')).toBe('‘Vervangen’ kan hier niet. Kies een andere status.');
    expect(ruleWords(problem, decisionsList, 'en')).toBe('‘Superseded’ is not possible here. Choose another status.');
  });
});
