import { describe, expect, it } from 'vitest';
import type { Light } from '../../src/domain/values/vocabulary.ts';
import type { GrotikAspectAnswer } from '../../src/tab-api/grotik.ts';
import { draftProblems, firstDraft, rebased } from '../../tab/grotik/aspect-draft.ts';

const aspect = (proposedLight: Light, explanation = ''): GrotikAspectAnswer => ({
  aspect: 'Time',
  version: 'v1',
  proposedLight,
  light: undefined,
  previousLight: 'Amber',
  trend: 'Same',
  explanation,
  correction: '',
  evidence: 'TIJ4: 3/19 te laat',
  isWithheld: false,
  confirmState: 'Proposal',
  confirmedBy: undefined,
  confirmedOn: undefined,
});
const draft = (light: Light, explanation = '', correction = '') => ({ light, explanation, correction });

describe('confirming a light', () => {
  it('starts with the proposal', () => {
    expect(firstDraft(aspect('Amber', 'Drie acties te laat'))).toEqual(draft('Amber', 'Drie acties te laat'));
  });

  it('green as proposed needs no words', () => {
    expect(draftProblems(aspect('Green'), draft('Green'))).toEqual({});
  });

  it.each(['Amber', 'Red'] as const)('%s needs an explanation with a correction', (light) => {
    expect(draftProblems(aspect(light), draft(light, ' ', ''))).toEqual({
      explanation: 'needExplanation',
      correction: 'needCorrection',
    });
    expect(draftProblems(aspect(light), draft(light, 'Drie te laat', 'Spreek aan'))).toEqual({});
  });

  it('another light than proposed needs words of one’s own', () => {
    const proposed = aspect('Amber', 'Drie acties te laat');
    expect(draftProblems(proposed, draft('Green', 'Drie acties te laat'))).toEqual({ explanation: 'needOverride' });
    expect(draftProblems(proposed, draft('Green', 'Vandaag ingelopen'))).toEqual({});
  });
});

describe('a draft on lights that moved since they were shown', () => {
  const seen = { ...aspect('Amber', 'Drie acties te laat'), correction: 'Rond ze af' };
  const now = aspect('Green', 'Niets te laat');

  it('goes along where the manager changed nothing', () => {
    expect(rebased(firstDraft(seen), seen, now)).toEqual(firstDraft(now));
  });

  it('keeps what the manager made of it', () => {
    expect(rebased({ ...firstDraft(seen), light: 'Red' }, seen, now)).toEqual(draft('Red', 'Niets te laat'));
    const own = { ...firstDraft(seen), explanation: 'Eigen woorden', correction: 'Eigen aanpak' };
    expect(rebased(own, seen, now)).toEqual(draft('Green', 'Eigen woorden', 'Eigen aanpak'));
  });
});
