import { describe, expect, test } from 'vitest';
import { understand } from '../../../bot/understand/understand.ts';
import { bomenbuurt } from './bomenbuurt.ts';

/** Whom the list is about, or whom the bot asks about; nothing when it is about nobody in particular. */
function whomAsked(text: string): { readonly about?: string; readonly asks?: string; readonly filter?: string } {
  const read = understand(text, bomenbuurt);
  const command = read.kind === 'nothing' ? undefined : read.kind === 'command' ? read.command : read.partial;
  if (command?.kind !== 'action.list') return { filter: command?.kind ?? 'nothing' };
  const { filter } = command;
  if (read.kind === 'question') return { filter: filter.kind, asks: 'text' in read.ask ? (read.ask.text ?? '') : '' };
  return {
    filter: filter.kind,
    ...('person' in filter && filter.person !== undefined ? { about: filter.person.name } : {}),
  };
}

describe('a question about somebody’s work is about them alone', () => {
  test.each([
    ['what is overdue for Björn?', 'overdue', 'Björn Özdemir'],
    ['wat is er te laat van Daan?', 'overdue', 'Daan Kuipers'],
    ["show Björn's overdue actions", 'overdue', 'Björn Özdemir'],
    ['toon Sjoerds acties die te laat zijn', 'overdue', 'Sjoerd Bruinsma'],
    ["Which of Zoë's actions are late?", 'overdue', 'Zoë Łukasik'],
    ['wat moet Renée volgende week af hebben?', 'due-between', "Renée d'Hont"],
    ['welke acties van Inés moeten deze maand af?', 'due-between', 'Inés Pereira'],
    ['wat heeft Björn open staan?', 'of-person', 'Björn Özdemir'],
    ['wat heeft Wilma nog te doen?', 'of-person', 'Wilma Schütte'],
    ['what does Mo still have to do?', 'of-person', 'Mo Aydın'],
    ['wat moet Fenna nog doen?', 'of-person', 'Fenna de Vries-Jansen'],
    ['acties van Jan de Groot', 'of-person', 'Jan de Groot'],
    ['acties van jan bakker in januari', 'due-between', 'Jan Bakker'],
    ['lijst van acties voor Jan-Pieter', 'of-person', 'Jan-Pieter Çelik'],
  ])('%s', (text, filter, about) => {
    expect(whomAsked(text)).toEqual({ filter, about });
  });

  test.each([
    ['acties van Jan', 'all', 'Jan'],
    ['acties voor jan', 'all', 'jan'],
    ['wat is er te laat van Jan?', 'overdue', 'Jan'],
    ['wat is er te laat van Piet?', 'overdue', 'Piet'],
    ['acties van Piet de Wit', 'all', 'Piet de Wit'],
    ["show Piet's overdue actions", 'overdue', 'Piet'],
    ['what is overdue for Björrn?', 'overdue', 'Björrn'],
  ])('asks who is meant in "%s", and shows nothing wider', (text, filter, asks) => {
    expect(whomAsked(text)).toEqual({ filter, asks });
  });

  test.each([
    ['wat is er te laat?', 'overdue'],
    ['welke acties zijn van mij', 'mine'],
    ['acties van januari', 'due-between'],
    ['acties van Mei', 'due-between'],
    ['acties van vandaag', 'due-between'],
    ['acties voor vrijdag', 'all'],
    ['overzicht van alle acties', 'all'],
    ['acties voor de stuurgroep', 'all'],
    ['is de kapvergunning al ingediend?', 'action.find'],
    ['wie moet de offerte checken?', 'action.find'],
  ])('"%s" is about nobody in particular', (text, filter) => {
    expect(whomAsked(text)).toEqual({ filter });
  });
});

test('a word of the question is no word of a title', () => {
  const items = [{ list: 'B' as const, number: 8 as never, title: 'Nachtwerk op de Lindestraat toegestaan' }];
  for (const text of ['wat heb ik nog staan?', 'wat heeft Björn open staan?', 'hoe staat het ervoor?']) {
    expect(JSON.stringify(understand(text, { ...bomenbuurt, items }))).not.toContain('decision.find');
  }
});
