/** Every kind of change as the composer offers it: whose it is, what it does, and what it asks for. */
import type { ActionName, ChangeRequest } from '../actions/api';
import { committed, out, shelved, started, waiting, type Pick } from './pick';

/** 'together' is no kind that people choose: it is several of these in one Apply. */
export type ChangeKind = Exclude<ChangeRequest['kind'], 'together'>;
export type Owner = 'Sales' | 'Product' | 'Approver';

interface AmountField {
  readonly label: string;
  readonly missing: string;
  readonly hint: string;
}

export interface Kind {
  readonly name: string;
  readonly owner: Owner;
  readonly explains: string;
  /** Any of these rights is enough to confirm it. */
  readonly rights: readonly ActionName[];
  readonly out?: Pick;
  readonly in?: Pick;
  readonly amount?: AmountField;
  /** The primary button's words. */
  readonly shows: string;
}

const price = 'Show the price';
const back = 'Show what comes back';
const effect = 'Show what it changes';
const howMuch = { label: 'How much', missing: 'Say how much.' };

export const kinds: Readonly<Record<ChangeKind, Kind>> = {
  drop: {
    name: 'Drop',
    owner: 'Sales',
    explains: 'Stop work that was committed. What is not built comes back.',
    rights: ['drop'],
    out,
    shows: price,
  },
  swap: {
    name: 'Swap',
    owner: 'Sales',
    explains: 'One request out, another in, as one change.',
    rights: ['swap'],
    out,
    in: waiting,
    shows: price,
  },
  add: {
    name: 'Add',
    owner: 'Sales',
    explains: 'Take in something that fits in what is left.',
    rights: ['add'],
    in: waiting,
    shows: price,
  },
  pause: {
    name: 'Pause',
    owner: 'Sales',
    explains: 'Stop for now and resume this quarter. What is built stays; a second pause is a drop.',
    rights: ['pause'],
    out: started,
    shows: price,
  },
  grow: {
    name: 'Grow',
    owner: 'Sales',
    explains: 'Ask for more of something that is committed.',
    rights: ['grow'],
    out: committed('What grows?', 'Choose what grows.'),
    amount: { label: 'Grows by', missing: 'Say by how much it grows.', hint: '' },
    shows: price,
  },
  cut: {
    name: 'Cut',
    owner: 'Sales',
    explains: 'Ask for less of something that is committed.',
    rights: ['cut', 'cut shippable'],
    out: committed('What gets smaller?', 'Choose what gets smaller.'),
    amount: { label: 'Smaller by', missing: 'Say by how much it gets smaller.', hint: '' },
    shows: price,
  },
  reinstate: {
    name: 'Reinstate',
    owner: 'Sales',
    explains: 'Take something back from the shelf. What can still be used is taken off its price.',
    rights: ['reinstate'],
    in: shelved,
    shows: price,
  },
  ship: {
    name: 'Ship',
    owner: 'Product',
    explains: 'It is done. Work that took less than its price gives the difference back.',
    rights: ['ship'],
    out: committed('What shipped?', 'Choose what shipped.'),
    amount: {
      label: 'What it took',
      missing: 'Say what it took.',
      hint: 'Under its price, the difference comes back. Over it, sales pays nothing more.',
    },
    shows: back,
  },
  're-estimate': {
    name: 'Re-estimate',
    owner: 'Product',
    explains: 'Say what it is expected to take now. Its price stays as it was committed.',
    rights: ['re-estimate'],
    out: committed('What is estimated anew?', 'Choose what is estimated anew.'),
    amount: {
      label: 'New estimate',
      missing: 'Say the new estimate.',
      hint: 'Far above its price, sales may leave it free of charge.',
    },
    shows: effect,
  },
  pull: {
    name: 'Pull',
    owner: 'Product',
    explains: 'Take work out for a cause that is not sales\u2019. All of its price comes back.',
    rights: ['pull for product', 'pull for the company', 'pull for no fault'],
    out: committed('What is pulled?', 'Choose what is pulled.'),
    shows: back,
  },
  grant: {
    name: 'Grant',
    owner: 'Approver',
    explains: 'Give this quarter more budget.',
    rights: ['grant'],
    amount: { ...howMuch, hint: '' },
    shows: effect,
  },
  take: {
    name: 'Take',
    owner: 'Approver',
    explains: 'Take budget away. Nothing that is committed is dropped by it.',
    rights: ['take'],
    amount: { ...howMuch, hint: '' },
    shows: effect,
  },
  lend: {
    name: 'Lend',
    owner: 'Approver',
    explains: 'Borrow from the next quarter, which then opens that much lower.',
    rights: ['lend'],
    amount: { ...howMuch, hint: '' },
    shows: effect,
  },
};
