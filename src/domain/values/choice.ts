/** The words of one choice: `nl` is also what SharePoint stores. */
export interface ChoiceWords {
  readonly nl: string;
  readonly en: string;
}

/** A closed set of choices, keyed by the identifier that code uses. */
export type Choices<K extends string = string> = Readonly<Record<K, ChoiceWords>>;

export const defineChoices = <K extends string>(choices: Choices<K>): Choices<K> => choices;

/** The identifier behind a stored text, or undefined for one that somebody typed by hand. */
export function choiceFromStored<K extends string>(choices: Choices<K>, stored: string): K | undefined {
  return (Object.keys(choices) as K[]).find((key) => choices[key].nl === stored);
}
