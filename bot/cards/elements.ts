import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { CardData } from './data/card-data.ts';

export type CardElement = IAdaptiveCard['body'][number];
export type CardAction = NonNullable<IAdaptiveCard['actions']>[number];

/** The title of a card, announced as a heading by a screen reader. */
export const heading = (text: string) =>
  ({ type: 'TextBlock', text, wrap: true, weight: 'Bolder', size: 'Medium', style: 'heading' }) satisfies CardElement;

/** The title of a part of a card. */
export const subheading = (text: string) =>
  ({ type: 'TextBlock', text, wrap: true, weight: 'Bolder', spacing: 'Medium' }) satisfies CardElement;

export const line = (text: string) => ({ type: 'TextBlock', text, wrap: true }) satisfies CardElement;

/** A remark that matters less than what stands above it. */
export const remark = (text: string) =>
  ({ type: 'TextBlock', text, wrap: true, isSubtle: true, spacing: 'Small' }) satisfies CardElement;

export interface Fact {
  readonly title: string;
  readonly value: string;
}

export const facts = (shown: readonly Fact[]) => ({ type: 'FactSet', facts: [...shown] }) satisfies CardElement;

/** A button that sends its data back; what the data say is never trusted for who acts. */
export function execute(title: string, { verb, ...data }: CardData, style?: 'positive' | 'destructive') {
  return {
    type: 'Action.Execute',
    title,
    verb,
    data: { ...data },
    ...(style === undefined ? {} : { style }),
  } satisfies CardAction;
}

/** The same button, pressed without looking at the inputs: an empty one must not stand in its way. */
export const withoutInputs = (action: ReturnType<typeof execute>) =>
  ({ ...action, associatedInputs: 'none' }) satisfies CardAction;

export const openUrl = (title: string, url: string) => ({ type: 'Action.OpenUrl', title, url }) satisfies CardAction;

/** A button that unfolds inputs below itself. */
export const unfold = (title: string, body: readonly CardElement[], actions: readonly CardAction[]) =>
  ({
    type: 'Action.ShowCard',
    title,
    card: { type: 'AdaptiveCard', version: '1.5', body: [...body], actions: [...actions] },
  }) satisfies CardAction;

export const buttons = (actions: readonly CardAction[]) =>
  ({ type: 'ActionSet', actions: [...actions] }) satisfies CardElement;
