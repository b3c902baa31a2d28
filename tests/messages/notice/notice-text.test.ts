import { describe, expect, test } from 'vitest';
import { noticeNumber, noticeText } from '../../../src/messages/notice/notice-text.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { milestonesList } from '../../../src/lists/milestones.ts';
import { risksList } from '../../../src/lists/risks.ts';
import type { NoticeKind } from '../../../src/domain/notices/notice.ts';
import type { View } from '../../../src/views/view.ts';
import { viewIn } from '../../bot/cards/scene-of.ts';

const zoe = { aad: personId('zoe'), name: 'Zoë' };
const december = day('2026-12-10');
const action = viewIn(actionsList, 7, { Title: 'Bellen', DueDate: december, Owner: zoe });
const text = (what: NoticeKind, view: View = action, language: 'nl' | 'en' = 'nl', severalProjects = false) =>
  noticeText({ what, actor: 'Noëlle', view, severalProjects }, language);

describe('each kind says who did what with which item', () => {
  test.each<[NoticeKind, string]>([
    ['given', 'Noëlle heeft je een actie gegeven: A7 Bellen, streefdatum donderdag 10 december 2026.'],
    ['taken', 'Noëlle heeft jouw actie A7 Bellen aan Zoë gegeven.'],
    ['completed', 'Noëlle heeft jouw actie A7 Bellen afgerond.'],
    ['postponed', 'Noëlle heeft jouw actie A7 Bellen verschoven naar donderdag 10 december 2026.'],
    ['changed', 'Noëlle heeft jouw actie A7 Bellen gewijzigd.'],
    ['undone', 'Noëlle heeft een wijziging van A7 Bellen teruggedraaid.'],
    ['put-back', 'Noëlle heeft besluit A7 Bellen teruggezet naar Voorgesteld.'],
    ['rescore', 'Een maatregel bij risico A7 Bellen is afgerond. Beoordeel het risico opnieuw.'],
    ['reopened', 'A7 Bellen is weer in behandeling: een gekoppelde actie is nog open.'],
    ['help', 'Noëlle trekt aan de bel over A7 Bellen en heeft hulp nodig.'],
    ['discuss', 'Noëlle wil A7 Bellen met je bespreken.'],
  ])('%s', (what, said) => {
    expect(text(what)).toBe(said);
    expect(text(what, action, 'en')).not.toBe(said);
    expect(text(what, action, 'en')).toContain('A7 Bellen');
  });

  test('a recorded decision says how long it can be put back', () => {
    expect(text('recorded', viewIn(decisionsList, 3, { Title: 'Variant B' }))).toBe(
      'Noëlle heeft een genomen besluit vastgelegd: B3 Variant B. Klopt dat niet? Zet het binnen 5 werkdagen terug.',
    );
  });
});

test.each<[View, string]>([
  [
    viewIn(risksList, 4, { Title: 'Grondwater', ReviewDate: december }),
    'Noëlle heeft je een risico gegeven: R4 Grondwater, herbeoordelen op donderdag 10 december 2026.',
  ],
  [
    viewIn(controlMeasuresList, 5, { Title: 'Peilbuis', DueDate: december }),
    'Noëlle heeft je een maatregel gegeven: M5 Peilbuis, gereed op donderdag 10 december 2026.',
  ],
  [
    viewIn(decisionsList, 6, { Title: 'Variant B', NeededBy: december }),
    'Noëlle heeft namens jou een besluit ingebracht: B6 Variant B, nodig vóór donderdag 10 december 2026.',
  ],
  [viewIn(actionsList, 8, { Title: 'Bellen' }), 'Noëlle heeft je een actie gegeven: A8 Bellen, zonder datum.'],
  [viewIn(milestonesList, 9, { Title: 'Bestek' }), 'Noëlle heeft je een actie gegeven: MP9 Bestek, zonder datum.'],
])('a list speaks of its own things: %#', (view, said) => {
  expect(text('given', view)).toBe(said);
});

test.each<[View, string]>([
  [
    viewIn(risksList, 4, { Title: 'Grondwater', RiskOwner: zoe }),
    'Noëlle heeft jouw risico R4 Grondwater aan Zoë gegeven.',
  ],
  [
    viewIn(decisionsList, 6, { Title: 'Variant B' }),
    'Noëlle heeft jouw voorstel B6 Variant B op naam van niemand gezet.',
  ],
  [viewIn(actionsList, 8, {}), 'Noëlle heeft jouw actie A8 aan niemand gegeven.'],
])('whose it is now is said, also when it is nobody’s: %#', (view, said) => {
  expect(text('taken', view)).toBe(said);
});

describe('of a confidential item a guest hears', () => {
  const cells = { Title: 'Grondaankoop', Owner: zoe, ActionStatus: 'Waiting', Confidential: true } as const;
  const hidden = viewIn(actionsList, 7, cells, { isGuest: true });

  test('the number and the status, whatever was done with it', () => {
    expect(text('given', hidden)).toBe('Er is iets gewijzigd aan A7 (vertrouwelijk). De status is ‘Wacht op derden’.');
    expect(text('given', hidden, 'en')).toContain('‘Waiting on others’');
  });

  test.each(['help', 'discuss'] as const)('a call (%s) with the number only', (what) => {
    expect(text(what, hidden)).toContain('A7 (vertrouwelijk)');
    expect(text(what, hidden)).toMatch(/^Noëlle /);
    expect(text(what, hidden)).not.toContain('Grondaankoop');
  });
});

test('the number carries the project for whoever works in several', () => {
  expect(noticeNumber({ view: action, severalProjects: true })).toBe('RVB-A7');
  expect(noticeNumber({ view: action, severalProjects: false })).toBe('A7');
  expect(text('completed', action, 'nl', true)).toBe('Noëlle heeft jouw actie RVB-A7 Bellen afgerond.');
});
