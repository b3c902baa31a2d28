import type { ListName } from '../../../src/acts/kinds.ts';

/** Who takes an act: the roles of the domain sheet, each with somebody of the sample. */
export const roles = {
  manager: "Noëlle van 't Hoff",
  support: 'Aïsha El Amrani',
  'keeper of the register': 'Björn Özdemir',
  owner: 'Jan Bakker',
  member: "Renée d'Hont",
  guest: 'Kees van der Graaf',
  visitor: 'Jan-Pieter Çelik',
} as const;

export type Role = keyof typeof roles;

/** A third person: who is given something, who owns the risk behind a measure. */
export const third = 'Zoë Łukasik';

export type Cells = Readonly<Record<string, unknown>>;

/** Somebody who hears of an act, unless that is who took it. */
export type Hears = 'owner' | 'new owner' | 'manager' | 'owner of the risk';

/** Another row that hangs on the one that is changed. */
export interface Linked {
  readonly list: ListName;
  readonly cells: Cells;
  /** The column by which the row of the act points at it. */
  readonly by: string;
  /** What stands there after the act. */
  readonly becomes?: Cells;
}

/** The buttons and sentences of one act; what is absent stands in the list of missing doors. */
export interface ChatDoors {
  /** What somebody says about the item with this number. */
  readonly say?: (number: string) => string;
  /** What a button about the item sends back. */
  readonly press?: (item: number) => Cells;
}

/** One act as the domain sheet has it: who may, what becomes of the row, who hears it. */
export interface ActCase extends ChatDoors {
  readonly list: ListName;
  readonly act: string;
  /** Tells two cases of one act apart. */
  readonly when?: string;
  /** What stands in the row before the act, as SharePoint stores it; `add` starts from nothing. */
  readonly from?: Cells;
  readonly linked?: Linked;
  /** What the tab sends. */
  readonly tab: { readonly changes: Cells; readonly reason?: string };
  readonly may: readonly Role[];
  /** What stands in the row afterwards, as SharePoint stores it. */
  readonly becomes: Cells;
  readonly hears: readonly Hears[];
}

export const everybody: readonly Role[] = ['manager', 'support', 'keeper of the register', 'owner', 'member'];
/** Of an action or a proposal that is somebody's. */
export const ownerOrStaff: readonly Role[] = ['manager', 'support', 'owner'];
/** Of a risk or a measure. */
export const ownerOrKeeper: readonly Role[] = ['manager', 'support', 'keeper of the register', 'owner'];
export const staff: readonly Role[] = ['manager', 'support'];

export const nameOfCase = ({ list, act, when }: ActCase): string =>
  `${list}.${act}${when === undefined ? '' : ` (${when})`}`;
