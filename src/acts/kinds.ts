import type { ListDeclaration } from '../lists/list.ts';
import type { Kind } from './kind.ts';
import { actionKind } from './kinds/action-kind.ts';
import { decisionKind } from './kinds/decision-kind.ts';
import { measureKind } from './kinds/measure-kind.ts';
import { riskKind } from './kinds/risk-kind.ts';

/** The lists on which people act, by internal name; adding one is adding its kind here. */
export const kinds = {
  Actions: actionKind,
  Risks: riskKind,
  ControlMeasures: measureKind,
  Decisions: decisionKind,
} as const;

export type ListName = keyof typeof kinds;

type KindOf<N extends ListName> = (typeof kinds)[N];
type ActsOf<N extends ListName> = KindOf<N>['acts'];
type InputOf<F> = F extends (input: infer Input, ...rest: never) => unknown ? Input : never;

/** One everyday act of one list, with what it needs to know. */
export type Everyday = {
  [N in ListName]: {
    [A in keyof ActsOf<N> & string]: {
      readonly list: N;
      readonly act: A;
      readonly input: InputOf<ActsOf<N>[A]>;
    };
  }[keyof ActsOf<N> & string];
}[ListName];

/** A kind whose list is not known when it is written down: it is only ever asked about its own items. */
export type AnyKind = Kind<ListDeclaration, Readonly<Record<string, unknown>>>;

/** The kind of a list; undefined for a list on which nobody acts. Own names only: `toString` is no list. */
export const kindNamed = (name: string): AnyKind | undefined =>
  Object.hasOwn(kinds, name) ? kinds[name as ListName] : undefined;
