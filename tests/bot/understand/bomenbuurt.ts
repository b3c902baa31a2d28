import type { Context, ItemTitle } from '../../../bot/understand/context.ts';
import type { KnownPerson } from '../../../src/reading/people/match-person.ts';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { day } from '../../../src/domain/values/day.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { personId } from '../../../src/domain/values/person.ts';

const names = [
  "Noëlle van 't Hoff",
  'Björn Özdemir',
  'Fenna de Vries-Jansen',
  'Sjoerd Bruinsma',
  "Renée d'Hont",
  'Aïsha El Amrani',
  'Daan Kuipers',
  'Inés Pereira',
  'Jan Bakker',
  'Jan de Groot',
  'Zoë Łukasik',
  'Wilma Schütte',
  'Jan-Pieter Çelik',
  'Mo Aydın',
];

export const roster: readonly KnownPerson[] = names.map((name, at) => ({
  id: personId(`00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`),
  name,
}));

export function person(name: string): KnownPerson {
  const found = roster.find((one) => one.name === name);
  if (found === undefined) throw new Error(`Nobody is called ${name}`);
  return found;
}

const titles: readonly (readonly [string, string, string?])[] = [
  ['A5', 'Proefsleuven graven Eikenlaan', 'Jan Bakker'],
  ['A7', 'Kapvergunning 14 platanen indienen', 'Zoë Łukasik'],
  ['A9', 'Prognose kosten grondsanering bijwerken', 'Björn Özdemir'],
  ['A12', 'Offerte aanvullend bodemonderzoek checken', "Renée d'Hont"],
  ['A20', 'Projectdossier: besluiten 1 t/m 7 archiveren in zaaksysteem', 'Aïsha El Amrani'],
  ['A21', '@Daan: zaal De Kastanje reserveren voor bewonersavond 14 januari', 'Daan Kuipers'],
  ['A25', 'Subsidie klimaatadaptatie uitzoeken'],
  ['R1', 'Verontreinigde grond Lindestraat'],
  ['R2', 'Kabels en leidingen liggen anders dan op tekening'],
  ['R3', 'Netbeheerder heeft geen capaciteit'],
  ['R4', 'Aannemer werkt met verouderde tekeningen'],
  ['R6', 'Grondwateroverlast en zetting door bemaling'],
  ['R8', 'Uitval van toezicht'],
  ['R9', 'Prijsstijging kunststof buizen'],
  ['R11', 'Glasvezel en mantelbuis meeliften in de sleuf'],
  ['R12', 'Besluit over speelplek komt te laat'],
  ['B4', 'We kiezen variant A: gemengd stelsel in bestaand tracé.'],
  ['B6', 'We kiezen variant B: gescheiden stelsel met verlegd tracé.'],
  ['B8', 'Nachtwerk op het Beukenplein wordt toegestaan.'],
  ['B10', 'Extra speelplek en verlichting in de Iepenhof gaan mee in fase 2.'],
];

const items: readonly ItemTitle[] = titles.map(([id, title, owner]) => ({
  list: id.charAt(0) as ItemTitle['list'],
  number: Number(id.slice(1)),
  title,
  ...(owner === undefined ? {} : { owner: person(owner).id }),
}));

/** The sample project on Monday 23 November 2026, with Aïsha asking. */
export const bomenbuurt: Context = {
  today: day('2026-11-23'),
  sender: person('Aïsha El Amrani'),
  projects: [projectCode('RVB'), projectCode('SPO')],
  roster,
  calendar: createCalendar({ goodFridayOff: false, closedDays: [] }),
  beforeMeansPreviousDay: false,
  locale: 'nl',
  organisations: ['Van der Graaf Infra B.V.', 'Netbeheer Midden'],
  items,
};
