/** Every kind of change as the composer offers it: whose it is, and what it asks for. What is said about it is among the words. */
import type { ActionName, ChangeRequest } from '../actions/api';
import type { pageKinds as words } from '../words/en/page-kinds';
import { causes } from './causes';
import { committed, pickOf, type Pick } from './pick';

/** 'together' is no kind that people choose: it is several of these in one Apply. */
export type ChangeKind = Exclude<ChangeRequest['kind'], 'together'>;
export type Owner = 'Sales' | 'Product' | 'Approver';

export interface Kind {
  readonly owner: Owner;
  readonly out?: Pick;
  readonly in?: Pick;
  readonly amount?: keyof typeof words.amountFields;
  /** What the primary button promises; the price where it is left out. */
  readonly shows?: keyof typeof words.shows;
}

const out = committed('out');
const waiting = pickOf('waiting');

export const kinds: Readonly<Record<ChangeKind, Kind>> = {
  drop: { owner: 'Sales', out },
  swap: { owner: 'Sales', out, in: waiting },
  add: { owner: 'Sales', in: waiting },
  pause: { owner: 'Sales', out: pickOf('started') },
  grow: { owner: 'Sales', out: committed('grow'), amount: 'grow' },
  cut: {
    owner: 'Sales',
    out: committed('cut'),
    amount: 'cut',
  },
  reinstate: { owner: 'Sales', in: pickOf('shelved') },
  ship: { owner: 'Product', out: committed('ship'), amount: 'ship', shows: 'back' },
  're-estimate': {
    owner: 'Product',
    out: committed('re-estimate'),
    amount: 're-estimate',
    shows: 'effect',
  },
  pull: {
    owner: 'Product',
    out: committed('pull'),
    shows: 'back',
  },
  grant: { owner: 'Approver', amount: 'budget', shows: 'effect' },
  take: { owner: 'Approver', amount: 'budget', shows: 'effect' },
  lend: { owner: 'Approver', amount: 'budget', shows: 'effect' },
};

/** Any of these rights is enough to confirm it. */
export const rightsOf = (kind: ChangeKind): readonly ActionName[] => {
  switch (kind) {
    case 'cut':
      return ['cut', 'cut shippable'];
    case 'pull':
      return causes.map(({ right }) => right);
    default:
      return [kind];
  }
};
