/** A quarter as other programs get it: plain JSON, amounts in the quarter's unit, shares in percent, days as ISO dates. */
import type { Allocation } from '../allocation';
import type { CellValue } from '../cell-value';
import type { LedgerEntry } from '../ledger-entry';
import type { PlainDate } from '../plain-date';
import type { Payer, Request } from '../request';
import type { Strip } from '../strip/strip';

/** Fields are only ever added under one version; a change of meaning is another one. docs/import-export.md lists them. */
export const exportFormat = 'sales-budget quarter';
export const exportVersion = 1;

interface ExportedQuarter extends Pick<
  Allocation,
  | 'quarter'
  | 'starts'
  | 'ends'
  | 'unit'
  | 'policy'
  | 'mode'
  | 'fill'
  | 'signOff'
  | 'vpOfSales'
  | 'vpOfProduct'
  | 'approver'
> {
  readonly capacity: number;
  /** Percent of the capacity. */
  readonly share: number;
  readonly shareIsDefault: boolean;
  readonly reserve: number;
}

export interface ExportedRequest extends Omit<
  Request,
  'row' | 'estimate' | 'price' | 'builtBp' | 'promise' | 'rank' | 'productRank'
> {
  readonly rank: CellValue;
  readonly productRank: CellValue;
  readonly estimate: number | null;
  /** Frozen at commit; null before it. */
  readonly price: number | null;
  /** Percent. */
  readonly built: number;
  readonly promisedTo: string;
  readonly promisedBy: string;
  readonly due: PlainDate | null;
  readonly paidBy: Payer | '';
  readonly notes: string;
}

/** An entry of the Changes tab; its amounts are in the quarter's unit here. */
export interface ExportedEntry extends Omit<LedgerEntry, 'builtBp'> {
  /** Percent built when it happened. */
  readonly built: number;
}

export interface QuarterExport {
  readonly format: 'sales-budget quarter';
  readonly version: typeof exportVersion;
  readonly quarter: ExportedQuarter;
  /** What the sidebar shows at the top; it follows from the rest. */
  readonly totals: Strip;
  /** All of the Requests tab, in its order. */
  readonly requests: readonly ExportedRequest[];
  /** This quarter's entries of the Changes tab, in its order. */
  readonly ledger: readonly ExportedEntry[];
}
