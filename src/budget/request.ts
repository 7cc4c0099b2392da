/** One row of the Requests tab, the working copy: what people typed, decoded but not yet judged. */
import type { Amount } from './amount';
import type { CellValue } from './cell-value';
import type { PlainDate } from './plain-date';

export const statuses = [
  'New',
  'Endorsed',
  'Committed',
  'Building',
  'Shipped',
  'Shelved',
  'Declined',
  'Merged',
] as const;
export type Status = (typeof statuses)[number];

/** Who may pay for what was promised: the sales budget, or product outside of it. */
export const payers = ['Sales', 'Product'] as const;
export type Payer = (typeof payers)[number];

/** What somebody has promised a customer; all blank when nobody has. */
interface CustomerPromise {
  readonly to: string;
  readonly by: string;
  readonly due: PlainDate | null;
  readonly paidBy: Payer | '';
}

export interface Request {
  /** A1 row on the Requests tab. */
  readonly row: number;
  /** 'R-1'; '' until the add-on has given one. */
  readonly id: string;
  readonly title: string;
  /** As typed, so that the rank check can name every kind of fault. '' is blank. */
  readonly rank: CellValue;
  readonly customer: string;
  readonly dealValue: number | null;
  readonly closeDate: PlainDate | null;
  readonly askedBy: string;
  readonly asks: number | null;
  readonly motive: string;
  /** null when blank or unreadable (the reader has then reported the cell). */
  readonly estimate: Amount | null;
  /** '' or a quarter's name. */
  readonly notBefore: string;
  readonly status: Status;
  /** Built share in basis points, 0..10000. */
  readonly builtBp: number;
  readonly productSays: string;
  /** Product's recommended place in the order, as typed; it shows beside the rank and decides nothing. */
  readonly productRank: CellValue;
  /** The CRM's name or number of the deal, several separated by commas; '' when not given. */
  readonly deal: string;
  /** null when blank; the add-on writes it with the ID. */
  readonly askedOn: PlainDate | null;
  /** ID of the request this one was merged into; '' when it was not. */
  readonly mergedInto: string;
  /** Where it was imported from: an issue's key or a record's number; '' when typed here. */
  readonly source: string;
  readonly promise: CustomerPromise;
  /** When product last met the customer about it. */
  readonly metCustomer: PlainDate | null;
  /** What the computed cell says, which a hand may have typed over; null when blank or no amount. */
  readonly price: Amount | null;
}

/** Closed requests hold no rank: they are out of the race. */
export const isOpen = (request: Pick<Request, 'status'>): boolean =>
  !['Shipped', 'Shelved', 'Declined', 'Merged'].includes(request.status);

/** Committed by its Status, whether work on it has begun or not. */
export const isUnderway = ({ status }: Pick<Request, 'status'>): boolean =>
  status === 'Committed' || status === 'Building';

/** "Started" means something was built or somebody is at it (product.md, section 3). */
export const isStarted = (request: Pick<Request, 'status' | 'builtBp'>): boolean =>
  request.builtBp > 0 || request.status === 'Building';
