/** An entry that was read from a tab as a plain object, to be compared: its own fields are read from its row. */
import type { LedgerEntry } from '../../src/budget/ledger-entry';

const fields: Readonly<Record<keyof Omit<LedgerEntry, 'layout'>, true>> = {
  ...{ entry: true, when: true, apply: true, quarter: true, event: true, request: true, title: true },
  ...{ changeNo: true, builtBp: true, price: true, actual: true, sunk: true, disruption: true },
  ...{ priceShown: true, credit: true, effect: true, remaining: true, askedBy: true, reason: true },
  ...{ cause: true, acceptedBy: true, reverses: true, seal: true },
};

export const plainEntry = (entry: LedgerEntry): unknown =>
  Object.fromEntries((Object.keys(fields) as (keyof typeof fields)[]).map((field) => [field, entry[field]]));
