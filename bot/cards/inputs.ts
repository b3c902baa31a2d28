import type { Day } from '../../src/domain/values/day.ts';
import type { Translate } from '../../src/words/translate.ts';
import type { CardElement } from './elements.ts';

interface Asked {
  /** Name under which the answer comes back in the card data. */
  readonly id: string;
  readonly label: string;
}

export interface Option {
  readonly title: string;
  readonly value: string;
}

export const dayInput = ({ id, label }: Asked, t: Translate, proposal?: Day) =>
  ({
    type: 'Input.Date',
    id,
    label,
    isRequired: true,
    errorMessage: t('cards.input.dayNeeded'),
    ...(proposal === undefined ? {} : { value: proposal }),
  }) satisfies CardElement;

export const textInput = ({ id, label }: Asked, t: Translate, maxLength: number) =>
  ({
    type: 'Input.Text',
    id,
    label,
    isRequired: true,
    isMultiline: maxLength > 255,
    maxLength,
    errorMessage: t('cards.input.textNeeded'),
  }) satisfies CardElement;

export const choiceInput = ({ id, label }: Asked, t: Translate, options: readonly Option[], chosen?: string) =>
  ({
    type: 'Input.ChoiceSet',
    id,
    label,
    isRequired: true,
    style: 'filtered',
    choices: options.map((option) => ({ ...option })),
    errorMessage: t('cards.input.choiceNeeded'),
    ...(chosen === undefined ? {} : { value: chosen }),
  }) satisfies CardElement;
