import { describe, expect, test } from 'vitest';
import { firstNameOf, personalName } from '../../../src/reading/people/personal-name.ts';

describe('a name as a directory writes it', () => {
  test.each([
    ['Jan Bakker', 'Jan', 'Bakker'],
    ['Bakker, Jan', 'Jan', 'Bakker'],
    ["Hoff, Noëlle van 't", 'Noëlle', "van 't Hoff"],
    ['Hoff, Noëlle van ’t', 'Noëlle', 'van ’t Hoff'],
    ["Hont, Renée d'", 'Renée', "d'Hont"],
    ['Hont, Renée d’', 'Renée', 'd’Hont'],
    ["Haye, Luc de l'", 'Luc', "de l'Haye"],
    ["Renée d'Hont", 'Renée', "d'Hont"],
    ['Jong, Jan-Willem de (Stadsbeheer)', 'Jan-Willem', 'de Jong'],
    ['Jong de, Jan-Willem', 'Jan-Willem', 'de Jong'],
    ['Vries-Jansen, Fenna de (Stadsbeheer) (Extern)', 'Fenna', 'de Vries-Jansen'],
    ['Jan Bakker (Gast)', 'Jan', 'Bakker'],
    ['Jan Bakker [Guest]', 'Jan', 'Bakker'],
    ['Jan Bakker, MSc', 'Jan', 'Bakker'],
    ['El Amrani,  Aïsha', 'Aïsha', 'El Amrani'],
    ['Ali, Ben', 'Ben', 'Ali'],
    ['Bakker,', 'Bakker', ''],
    ['(Gast)', '(Gast)', ''],
    ['j.bakker@lindemeer.nl', '', ''],
    ['  ', '', ''],
  ])('%s is called %s, with surname "%s"', (written, given, surname) => {
    expect(personalName(written)).toEqual({ given, surname });
  });

  test.each([
    ['Bakker, Jan', 'Jan'],
    ['Jong, Anna Maria de', 'Anna'],
    ['j.bakker@lindemeer.nl', ''],
  ])('%s is greeted as "%s"', (written, first) => {
    expect(firstNameOf(written)).toBe(first);
  });
});
