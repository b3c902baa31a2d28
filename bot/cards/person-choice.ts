import { type ListedPerson, shownNames } from '../../src/reading/people/shown-names.ts';
import type { Translate } from '../../src/words/translate.ts';
import { choiceInput } from './inputs.ts';

/** A list of people to give something to. */
export function personChoice(people: readonly ListedPerson[], t: Translate) {
  const shown = [...shownNames(people, t('people.unknown'))];
  const options = shown.map(([id, title]) => ({ title, value: id }));
  return choiceInput({ id: 'person', label: t('cards.ask.owner') }, t, options);
}
