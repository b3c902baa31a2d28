import { describe, expect, test } from 'vitest';
import { findRefs } from '../../../../bot/understand/refs/find-refs.ts';
import { tieCodes } from '../../../../bot/understand/refs/tie-codes.ts';
import { projectCode } from '../../../../src/domain/values/ids.ts';

const projects = ['RVB', 'SPO', 'BOM-2'].map(projectCode);
const tied = (text: string): string => tieCodes(text, projects);
const shown = (text: string): string =>
  findRefs(tied(text))
    .map(({ list = '#', ref: { project, number } }) => `${project === undefined ? '' : `${project}-`}${list}${number}`)
    .join(' ');

describe('a project that is said beside an item belongs to that item', () => {
  test.each([
    ['rvb a2 is klaar', 'RVB-A2'],
    ['rvb a-2 is klaar', 'RVB-A2'],
    ['rvb: a2 is klaar', 'RVB-A2'],
    ['rvb, actie 2 is klaar', 'RVB-A2'],
    ['rvb actie nr. 2 is klaar', 'RVB-A2'],
    ['bom-2 a4 is klaar', 'BOM-2-A4'],
    ['bom-2-a4 is klaar', 'BOM-2-A4'],
    ['in rvb is a2 klaar', 'RVB-A2'],
    ['a2 van rvb is klaar', 'RVB-A2'],
    ['a2 van het project rvb is klaar', 'RVB-A2'],
    ['actie 2 in rvb is klaar', 'RVB-A2'],
    ['a2 (rvb) is klaar', 'RVB-A2'],
    ['verschuif spo a15 naar 10 december', 'SPO-A15'],
    ['toon risico 3 van spo', 'SPO-R3'],
    ['rvb #2', 'RVB-#2'],
    ['#2 van rvb', 'RVB-#2'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ['rvb a2 en a3 zijn klaar', 'RVB-A2 RVB-A3'],
    ['rvb-a2, a3 en a4 zijn klaar', 'RVB-A2 RVB-A3 RVB-A4'],
    ['a2 en a3 van rvb zijn klaar', 'RVB-A2 RVB-A3'],
    ['a2, a3 en a4 van rvb zijn klaar', 'RVB-A2 RVB-A3 RVB-A4'],
    ['acties 2 en 3 van rvb zijn klaar', 'RVB-A2 RVB-A3'],
    ['rvb a2 en spo a3 zijn klaar', 'RVB-A2 SPO-A3'],
    ['a2 en rvb a3 zijn klaar', 'A2 RVB-A3'],
    ['rvb a2 is klaar en a3 niet', 'RVB-A2 A3'],
  ])('one code of an enumeration: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ['is a12 klaar', 'A12'],
    ['a12 is klaar, gemeld bij rvb', 'A12'],
    ['zet bij a12 een notitie: rvb belt', 'A12'],
    ['a12 vraag het aan rvb', 'A12'],
    ['xyz a2 is klaar', 'A2'],
    ['arvb a2 is klaar', 'A2'],
    ['a2 rvbx is klaar', 'A2'],
  ])('no code: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each(['rvb: a2 is klaar', 'a2 van het project rvb (spo) #3', 'niets'])(
    'each character keeps its place: %s',
    (text) => {
      expect(tied(text)).toHaveLength(text.length);
      expect(tied(text).replaceAll('\u2060', '')).not.toContain('\u2060');
    },
  );

  test('the whole of it is the reference, so that no code is left in a title or a name', () => {
    const [found] = findRefs(tied('a2 van rvb is klaar'));
    expect(found).toMatchObject({ start: 0, end: 'a2 van rvb'.length });
  });

  test('without projects nothing is tied', () => expect(tieCodes('rvb a2', [])).toBe('rvb a2'));
});
