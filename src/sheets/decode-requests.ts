/** Rows of the Requests tab as requests, in the order they stand. */
import type { Amount } from '../budget/amount';
import type { CellValue } from '../budget/cell-value';
import type { Problem } from '../budget/problem';
import { readAmount } from '../budget/reading/read-amount';
import { payers, statuses, type Request } from '../budget/request';
import type { Unit } from '../budget/unit';
import { tabs } from '../words/en/tabs';
import { fill } from '../words/fill';
import type { RequestsHeader } from './columns/requests-columns';
import { FieldReader } from './field-reader';
import type { Tab, TabRow } from './read-tab';

const nobodyOrPayer = ['', ...payers] as const;

const nameOf = (row: TabRow<RequestsHeader>): string =>
  [row.cell('ID'), row.cell('Request')].filter((part) => part !== '').join(' ') ||
  fill(tabs.row, { row: row.row });

/** `unit` is that of the quarter being looked at: estimates are given in it. */
export const decodeRequests = (
  tab: Tab<RequestsHeader>,
  unit: Unit,
): { requests: Request[]; problems: Problem[] } => {
  const problems: Problem[] = [];
  const requests = tab.rows.map((row): Request => {
    const read = new FieldReader(tab, row, nameOf, problems);
    return {
      row: row.row,
      id: read.text('ID'),
      title: read.text('Request'),
      rank: row.cell('Rank'),
      customer: read.text('Customer'),
      dealValue: read.number('Deal value'),
      closeDate: read.day('Close date'),
      askedBy: read.text('Asked by'),
      asks: read.number('Asks'),
      motive: read.text('Motive'),
      estimate: read.amount('Estimate', unit),
      notBefore: read.text('Not before'),
      status: read.choice('Status', statuses),
      builtBp: read.share('Built') ?? 0,
      productSays: read.text('Product says'),
      productRank: row.cell('Product rank'),
      deal: read.text('Deal'),
      askedOn: read.day('Asked on'),
      mergedInto: read.text('Merged into'),
      source: read.text('Source'),
      promise: {
        to: read.text('Promised to'),
        by: read.text('Promised by'),
        due: read.day('Due'),
        paidBy: read.choice('Paid by', nobodyOrPayer),
      },
      metCustomer: read.day('Product met customer'),
      price: priceIn(row.cell('Price'), unit),
    };
  });
  return { requests, problems };
};

/** A computed cell that holds no amount is no fault of anybody's: the next action writes it anew. */
const priceIn = (cell: CellValue, unit: Unit): Amount | null => {
  const read = readAmount(cell, unit);
  return typeof read === 'number' ? read : null;
};
