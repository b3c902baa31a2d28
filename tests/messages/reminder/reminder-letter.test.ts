import { expect, test } from 'vitest';
import type { AutomaticLine } from '../../../src/domain/reminders/automatic-line.ts';
import type { ReminderLine } from '../../../src/domain/reminders/reminder-bundle.ts';
import { day } from '../../../src/domain/values/day.ts';
import type { ETag } from '../../../src/domain/values/ids.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { reminderLetter } from '../../../src/messages/reminder/reminder-letter.ts';

const line = (given: Partial<ReminderLine> = {}): ReminderLine => ({
  project: projectCode('RVB'),
  list: 'Actions',
  itemId: 7,
  etag: '"1"' as ETag,
  title: 'Kapvergunning indienen.',
  status: 'New',
  rawStatus: undefined,
  rule: 'RM-1',
  date: day('2026-11-27'),
  workingDays: -4,
  priority: 'Normal',
  owner: { name: 'Zoë Łukasik' },
  externalOwner: undefined,
  isConfidential: false,
  isEscalation: false,
  isStandIn: false,
  occasions: [],
  ...given,
});
const letter = (lines: readonly ReminderLine[], language: 'nl' | 'en' = 'nl') =>
  reminderLetter({ recipient: personId('jan'), lines }, 'Jan Bakker', language);

test('a letter greets, names each item on its own line with its remarks, and says what to do', () => {
  const lines = [line(), line({ itemId: 8, rule: 'RM-4', workingDays: 2, rawStatus: 'Bezig', isStandIn: true })];
  expect(letter(lines)).toEqual({
    kind: 'reminder',
    subject: 'Spil: 2 herinneringen',
    text: [
      'Hoi Jan,',
      '',
      '- Over 4 werkdagen (vr 27 november) is deze actie aan de beurt: A7 Kapvergunning indienen',
      '- 2 werkdagen te laat (vr 27 november) is deze actie: A8 Kapvergunning indienen ' +
        '(Jij krijgt dit omdat de houder niet meer in het team zit.) Let op: de status ‘Bezig’ is onbekend.',
      '',
      'Lukt dat?',
      'Open Spil in Teams om dit af te ronden of te verschuiven.',
    ].join('\n'),
  });
});

test('one reminder has a subject of its own; English for who reads English', () => {
  expect(letter([line()]).subject).toBe('Spil: 1 herinnering');
  expect(letter([line()], 'en')).toMatchObject({
    subject: 'Spil: 1 reminder',
    text: expect.stringMatching(/^Hi Jan,\n\n- In 4 working days/),
  });
});

test('a letter is an escalation only when all of it asks somebody to step in', () => {
  const escalation = line({ rule: 'RM-5', workingDays: 6, isEscalation: true });
  expect(letter([escalation]).kind).toBe('escalation');
  expect(letter([escalation, line()]).kind).toBe('reminder');
});

test.each<[Partial<ReminderLine>, string]>([
  [{ workingDays: 0 }, 'Vandaag (vr 27 november) is deze actie aan de beurt: A7 Kapvergunning indienen'],
  [
    { list: 'ControlMeasures', workingDays: 1 },
    '1 werkdag te laat (vr 27 november) is deze maatregel: M7 Kapvergunning',
  ],
  [
    { rule: 'RM-5', workingDays: 6, isEscalation: true },
    '6 werkdagen te laat en niet van jou, maar wel jouw keuze: A7 Kapvergunning indienen (Zoë Łukasik, vr 27',
  ],
  [{ rule: 'RM-5', workingDays: 6, isEscalation: true, owner: undefined }, '(geen actiehouder, vr 27'],
  [{ rule: 'RM-5', workingDays: 6, isEscalation: true, externalOwner: 'Netbeheer' }, '(Netbeheer, vr 27'],
  [{ list: 'Decisions', rule: 'RM-7', workingDays: -5 }, 'Over 5 werkdagen (vr 27 november) is dit besluit nodig: B7'],
  [{ list: 'Decisions', rule: 'RM-7', workingDays: 0 }, 'Vandaag (vr 27 november) is dit besluit nodig: B7'],
  [{ list: 'Decisions', rule: 'RM-7', workingDays: 1 }, 'Dit besluit was nodig vóór vr 27 november: B7'],
  [{ list: 'Risks', rule: 'RM-8', workingDays: 0 }, 'Vandaag (vr 27 november) beoordeel je dit risico opnieuw: R7'],
  [{ list: 'Risks', rule: 'RM-8', workingDays: 3 }, 'Dit risico wacht sinds vr 27 november op een nieuwe'],
  [{ rule: 'RM-10', date: undefined }, 'Deze actie heeft nog geen actiehouder: A7 Kapvergunning indienen'],
  [{ isHidden: true }, 'A7 (vertrouwelijk) vraagt jouw aandacht, de status is ‘Nieuw’'],
  [
    { isHidden: true, status: undefined, rawStatus: 'Bezig' },
    'A7 (vertrouwelijk) vraagt jouw aandacht, de status is ‘Bezig’',
  ],
])('%j is told in its own words', (given, said) => {
  expect(letter([line(given)]).text.split('\n')[2]).toContain(`- ${said}`.replace('- (', '('));
});

test('numbers carry the project where there are several', () => {
  const { text } = letter([line(), line({ project: projectCode('SPL') })]);
  expect(text).toContain('RVB-A7');
  expect(text).toContain('SPL-A7');
});

test('a stop within a title stays, one at its end and the white around it do not', () => {
  expect(letter([line({ title: ' Versie 1.2 maken. ' })]).text.split('\n')[2]).toBe(
    '- Over 4 werkdagen (vr 27 november) is deze actie aan de beurt: A7 Versie 1.2 maken',
  );
});

test('what only changed by itself has a subject of its own, says so, and where to take it back', () => {
  const changed: AutomaticLine = {
    project: projectCode('RVB'),
    list: 'Decisions',
    itemId: 6,
    etag: '"2"' as ETag,
    title: 'Wij kiezen variant B.',
    why: 'all-done',
    status: 'Done',
    milestone: undefined,
    isHidden: false,
    mayUndo: true,
  };
  const { subject, text } = reminderLetter(
    { recipient: personId('jan'), lines: [], changed: [changed] },
    'Jan Bakker',
    'nl',
  );
  expect(subject).toBe('Spil: 1 wijziging');
  const [greeting, blank, heading, said, ...rest] = text.split('\n');
  expect([greeting, blank]).toEqual(['Hoi Jan,', '']);
  expect(said).toMatch(/^- .*B6 Wij kiezen variant B/);
  expect(heading).not.toBe('');
  expect(rest).toEqual(['', expect.stringContaining('Spil')]);
});
