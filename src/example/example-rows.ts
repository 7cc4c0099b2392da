/** The example as rows of the Allocation and Requests tabs. */
import type { Allocation } from '../budget/allocation';
import { toAmount } from '../budget/amount';
import type { PlainDate } from '../budget/plain-date';
import { isOpen, type Request } from '../budget/request';
import { nextQuarterName } from '../budget/quarter-name';
import type { RequestsHeader } from '../sheets/columns/requests-columns';
import type { TimeZone } from '../sheets/time-zone';
import type { NewRow } from '../sheets/write-rows';
import type { ExampleQuarter } from './example-quarters';
import { exampleRequests, type ExampleKey, type ExampleRequest } from './example-requests';

export interface ExamplePeople {
  readonly vpOfSales: string;
  readonly vpOfProduct: string;
  readonly approver: string;
}

/** 1000 points of capacity and a tenth of it, as in the worked examples of product.md. */
export const exampleAllocation = (
  row: number,
  { name, starts, ends }: ExampleQuarter,
  people: ExamplePeople,
): Allocation => ({
  row,
  quarter: name,
  starts,
  ends,
  unit: 'story points',
  capacity: toAmount(1000, 'story points'),
  shareBp: 1000,
  shareIsDefault: false,
  reserve: 0,
  policy: 'Escalating',
  mode: 'Charge',
  fill: 'Skip to fit',
  signOff: 'One',
  ...people,
});

const estimateNow = ({ estimate, estimateNow: now }: ExampleRequest): number => now ?? estimate;

/** `firstRow` on the Requests tab; IDs from R-1; `current` names the quarter the story ends in. */
export const exampleRequestRows = (
  firstRow: number,
  current: string,
  closes: PlainDate,
): Record<ExampleKey, Request> => {
  let rank = 0;
  const entries = Object.entries(exampleRequests).map(([key, example]: [string, ExampleRequest], index) => {
    const open = isOpen(example);
    if (open) rank += 1;
    const request: Request = {
      row: firstRow + index,
      id: `R-${index + 1}`,
      title: example.title,
      rank: open ? rank : '',
      customer: example.customer,
      dealValue: example.dealValue || null,
      closeDate: example.dealValue > 0 ? closes : null,
      askedBy: example.askedBy,
      asks: example.asks ?? null,
      motive: example.motive,
      estimate: toAmount(example.estimate, 'story points'),
      notBefore: quartersAfter(current, example.notBefore ?? 0),
      status: example.status,
      builtBp: (example.built ?? 0) * 100,
      productSays: example.productSays ?? '',
      productRank: '',
      deal: '',
      askedOn: null,
      mergedInto: '',
      source: example.source,
      promise: { to: '', by: '', due: null, paidBy: '' },
      metCustomer: null,
      price: null,
    };
    return [key, request];
  });
  return Object.fromEntries(entries) as Record<ExampleKey, Request>;
};

const quartersAfter = (quarter: string, count: number): string => {
  if (count === 0) return '';
  return count === 1 ? nextQuarterName(quarter) : nextQuarterName(nextQuarterName(quarter));
};

export const requestRow = (key: ExampleKey, request: Request, zone: TimeZone): NewRow<RequestsHeader> => ({
  Rank: typeof request.rank === 'number' ? request.rank : '',
  ID: request.id,
  Request: request.title,
  Customer: request.customer,
  'Deal value': request.dealValue ?? '',
  'Close date': request.closeDate === null ? '' : zone.instantOf(`${request.closeDate} 00:00:00`),
  'Asked by': request.askedBy,
  Asks: request.asks ?? '',
  Motive: request.motive,
  Estimate: estimateNow(exampleRequests[key]),
  'Not before': request.notBefore,
  Status: request.status,
  Built: request.builtBp === 0 ? '' : request.builtBp / 10_000,
  'Product says': request.productSays,
  Source: request.source,
  Notes: 'Example. The title is real, from Source; customer, deal, people and estimate are made up.',
});
