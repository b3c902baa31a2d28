import { describe, expect, it } from 'vitest';
import { createTabUrl } from '../../bot/tab-url.ts';
import { projectCode } from '../../src/domain/values/ids.ts';
import { languageOf } from '../../tab/start/language-of.ts';
import { openingPlace, parseSubPage } from '../../tab/start/sub-page.ts';

describe('where a deep link leads', () => {
  it.each([
    ['RVB', 'RVB', undefined],
    ['RVB/Grotik', 'RVB', { board: 'Grotik' }],
    ['RVB/Actions/12', 'RVB', { board: 'Actions', item: 12 }],
    ['rvb/Risks', 'RVB', { board: 'Risks' }],
    ['RVB/ControlMeasures/3', 'RVB', undefined],
    ['Actions/12', undefined, { board: 'Actions', item: 12 }],
    ['Actions/zes', undefined, { board: 'Actions' }],
    ['Risks', undefined, { board: 'Risks' }],
    ['Grotik', undefined, { board: 'Grotik' }],
    ['Grotik/1', undefined, { board: 'Grotik' }],
    ['../RVB', undefined, undefined],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
  ])('%s leads to project %s at %j', (id, project, subPage) => {
    expect(parseSubPage(id)).toEqual({ project, subPage });
  });

  it.each([
    ['the personal tab follows a link to any project', undefined, 'SPO/Risks/2', 'SPO', { board: 'Risks', item: 2 }],
    ['the personal tab without a project keeps the board', undefined, 'Grotik', undefined, { board: 'Grotik' }],
    ['a project’s tab follows a link to itself', 'RVB', 'RVB/Actions/12', 'RVB', { board: 'Actions', item: 12 }],
    [
      'a project’s tab follows a link that names no project',
      'rvb',
      'Actions/12',
      'rvb',
      { board: 'Actions', item: 12 },
    ],
    ['a project’s tab stays where it is for another project', 'RVB', 'SPO/Actions/12', 'RVB', undefined],
  ])('%s', (_, own, id, project, subPage) => {
    expect(openingPlace(own, parseSubPage(id))).toEqual({ project, subPage });
  });

  it.each([
    [undefined, undefined],
    [{ board: 'Grotik' }, { board: 'Grotik' }],
    [
      { board: 'Decisions', item: 7 },
      { board: 'Decisions', item: 7 },
    ],
  ])('a link on a card of the bot to %j arrives there', (place, subPage) => {
    const link = new URL(createTabUrl('app')(projectCode('RVB'), place));
    const context = JSON.parse(link.searchParams.get('context') ?? '') as { subEntityId: string };
    expect(parseSubPage(context.subEntityId)).toEqual({ project: 'RVB', subPage });
  });
});

describe('the language of the tab', () => {
  it.each([
    ['nl-NL', 'nl'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['de-DE', 'nl'],
    [undefined, 'nl'],
  ])('the locale %s speaks %s', (locale, expected) => {
    expect(languageOf(locale)).toBe(expected);
  });
});
