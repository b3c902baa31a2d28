import { describe, expect, test } from 'vitest';
import type { DayContext, DayReading } from '../../../src/reading/days/day-reading.ts';
import { findDays } from '../../../src/reading/days/find-days.ts';
import { day } from '../../../src/domain/values/day.ts';
import { bomenbuurt } from '../../bot/understand/bomenbuurt.ts';

const monday: DayContext = { ...bomenbuurt, language: 'nl', towards: 'future' };

/** `2026-12-03` a day, `? a b` a choice, `> day` far ahead, `< day` a day gone by, else the kind. */
function shown(reading: DayReading): string {
  switch (reading.kind) {
    case 'day':
      return reading.day;
    case 'choice':
      return `? ${reading.days.join(' ')}`;
    case 'far-ahead':
      return `> ${reading.day}`;
    case 'past':
      return `< ${reading.day}`;
    case 'unknown':
      return reading.isUrgent ? 'urgent' : 'unknown';
    case 'impossible':
      return 'impossible';
  }
}

const read = (text: string, context: DayContext): string[] => findDays(text, context).map((one) => shown(one.reading));

const onMonday: readonly (readonly [string, string])[] = [
  ['vandaag', '2026-11-23'],
  ['morgen', '2026-11-24'],
  ['morgenochtend', '2026-11-24'],
  ['overmorgen', '2026-11-25'],
  ['vrijdag', '2026-11-27'],
  ['deze vrijdag', '2026-11-27'],
  ['komende vrijdag', '2026-11-27'],
  ['a.s. vrijdag', '2026-11-27'],
  ['vrijdag a.s.', '2026-11-27'],
  ['maandag', '? 2026-11-30 2026-11-23'],
  ['deze maandag', '? 2026-11-30 2026-11-23'],
  ['volgende maandag', '2026-11-30'],
  ['volgende vrijdag', '? 2026-12-04 2026-11-27'],
  ['volgende week dinsdag', '2026-12-01'],
  ['dinsdag volgende week', '2026-12-01'],
  ['dinsdag over een week', '2026-12-01'],
  ['deze week donderdag', '2026-11-26'],
  ['over 2 weken', '2026-12-07'],
  ['over veertien dagen', '2026-12-07'],
  ['over een maand', '2026-12-23'],
  ['over 3 werkdagen', '2026-11-26'],
  ['binnen 10 werkdagen', '2026-12-07'],
  ['deze week', '2026-11-27'],
  ['eind van de week', '2026-11-27'],
  ['einde week', '2026-11-27'],
  ['eind volgende week', '2026-12-04'],
  ['begin volgende week', '2026-11-30'],
  ['eind van de maand', '2026-11-30'],
  ['eind november', '2026-11-30'],
  ['begin januari', '2027-01-04'],
  ['half december', '2026-12-15'],
  ['half januari', '2027-01-15'],
  ['eind Q1', '2027-03-31'],
  ['eind van het jaar', '2026-12-31'],
  ['in december', '? 2026-12-31 2026-12-01'],
  ['wk 48', '2026-11-27'],
  ['week 49', '2026-12-04'],
  ['wk 53', '2026-12-31'],
  ['week 2', '2027-01-15'],
  ['week 54', 'impossible'],
  ['3-12', '2026-12-03'],
  ['3/12', '2026-12-03'],
  ['3.12', '2026-12-03'],
  ['3 dec', '2026-12-03'],
  ['3 december', '2026-12-03'],
  ['do 3 december', '2026-12-03'],
  ['vrijdag 3 december', '? 2026-12-03 2026-12-04'],
  ['03-12-2026', '2026-12-03'],
  ['2026-12-03', '2026-12-03'],
  ['12-3', '> 2027-03-12'],
  ['4 januari', '2027-01-04'],
  ['23 november', '2026-11-23'],
  ['31-11', 'impossible'],
  ['29-2-2027', 'impossible'],
  ['29-2', '> 2028-02-29'],
  ['32 dec', 'impossible'],
  ['1-10-2026', '2026-10-01'],
  ['voor vrijdag', '2026-11-27'],
  ['uiterlijk vrijdag', '2026-11-27'],
  ['t/m vrijdag', '2026-11-27'],
  ['vóór vrijdag', '2026-11-26'],
  ['vóór 30 november', '2026-11-27'],
  ['voor vr', '2026-11-27'],
  ['voor de kerst', '2026-12-24'],
  ['na de kerst', '2026-12-28'],
  ['na de feestdagen', '2027-01-04'],
  ['zaterdag', '2026-11-28'],
  ['25 december', '2026-12-25'],
  ['z.s.m.', 'urgent'],
  ['zsm', 'urgent'],
  ['asap', 'urgent'],
  ['doorlopend', 'unknown'],
  ['voor de bouwvak', 'unknown'],
  ['na het overleg', 'unknown'],
  ['gisteren', '< 2026-11-22'],
  ['vorige week', '< 2026-11-16'],
  ['afgelopen dinsdag', '< 2026-11-17'],
  ['twee weken geleden', '< 2026-11-09'],
  ['tomorrow', '2026-11-24'],
  ['the day after tomorrow', '2026-11-25'],
  ['by Friday', '2026-11-27'],
  ['next Friday', '? 2026-12-04 2026-11-27'],
  ['next Monday', '2026-11-30'],
  ['Tuesday next week', '2026-12-01'],
  ['in 2 weeks', '2026-12-07'],
  ['within 10 working days', '2026-12-07'],
  ['end of the month', '2026-11-30'],
  ['Dec 3', '2026-12-03'],
  ['December 3rd', '2026-12-03'],
  ['3rd of December', '2026-12-03'],
  ['last Tuesday', '< 2026-11-17'],
  ['before Christmas', '2026-12-24'],
];

describe('dates on Monday 23 November 2026', () => {
  test.each(onMonday)('%s is %s', (text, expected) => {
    expect(read(text, monday)).toEqual([expected]);
  });
});

describe('settings, language, the day of the week', () => {
  test('"voor vrijdag" ends on Thursday where the project says so', () => {
    expect(read('voor vrijdag', { ...monday, beforeMeansPreviousDay: true })).toEqual(['2026-11-26']);
  });

  test('"uiterlijk vrijdag" is Friday whatever the setting', () => {
    expect(read('uiterlijk vrijdag', { ...monday, beforeMeansPreviousDay: true })).toEqual(['2026-11-27']);
  });

  test('an English numeric date with two readings is a choice, day before month first', () => {
    expect(read('12/3', { ...monday, language: 'en' })).toEqual(['? 2027-03-12 2026-12-03']);
  });

  test('an English numeric date with one reading is taken', () => {
    expect(read('12/25', { ...monday, language: 'en' })).toEqual(['2026-12-25']);
    expect(read('25/12', { ...monday, language: 'en' })).toEqual(['2026-12-25']);
    expect(read('3/3', { ...monday, language: 'en' })).toEqual(['> 2027-03-03']);
  });

  test.each([
    ['2026-11-26', '? 2026-12-01 2026-12-08', '2026-12-01'],
    ['2026-11-27', '? 2026-12-01 2026-12-08', undefined],
    ['2026-11-28', '? 2026-12-01 2026-12-08', undefined],
    ['2026-11-29', '? 2026-12-01 2026-12-08', undefined],
  ])('"volgende dinsdag" said on %s', (today, asked, sure) => {
    expect(read('volgende dinsdag', { ...monday, today: day(today) })).toEqual([sure ?? asked]);
  });

  test('looking back, a bare date is the latest one', () => {
    expect(read('25 december', { ...monday, towards: 'past' })).toEqual(['2025-12-25']);
    expect(read('dinsdag', { ...monday, towards: 'past' })).toEqual(['2026-11-17']);
  });

  test('1 January asked in week 53 lies ahead', () => {
    expect(read('week 1', { ...monday, today: day('2026-12-30') })).toEqual(['2027-01-08']);
    expect(read('wk 53', { ...monday, today: day('2027-01-01') })).toEqual(['2026-12-31']);
  });
});

describe('what only looks like a date', () => {
  test.each([
    ['krediet van € 2.850.000'],
    ['projectplan versie 1.2'],
    ['Iepenhof 12'],
    ['do we have it, so'],
    ['zo is het, di en wo'],
    ['0,8 fte'],
    ['10-20% minder'],
    ['tel. 06-12345678'],
    ['mei'],
  ])('%s holds no date', (text) => {
    expect(read(text, monday)).toEqual([]);
  });
});
