/** One change at the fake server's prices: day 35, so that the first change costs 15 % of what it interrupts. */
import type { ChangeRequest } from '../../../src/actions/api';
import { find, type Row } from './rows';
import type { FakeState } from './state';

type OneChange = Exclude<ChangeRequest, { kind: 'together' | 'swap' }>;

export interface Part {
  readonly name: string;
  readonly sentence: string;
  readonly sunk: number;
  readonly disruption: number;
  /** What the disruption is a share of. */
  readonly interrupts: number;
  /** Effect on what is left. */
  readonly effect: number;
  readonly isSales: boolean;
}

export const rateOf = ({ disruption }: FakeState): number => (disruption > 0 ? 0.225 : 0.15);

const free = { sunk: 0, disruption: 0, interrupts: 0, isSales: true };

export const partOf = (state: FakeState, change: OneChange): Part => {
  switch (change.kind) {
    case 'add': {
      const { title, price } = find(state, change.in);
      return { ...free, name: title, sentence: `${title} takes ${price} points.`, effect: -price };
    }
    case 'reinstate': {
      const { title, price, built } = find(state, change.in);
      const takes = price - price * built;
      const sentence = `${title} comes back from the shelf for ${takes} points: its price less what can still be used.`;
      return { ...free, name: title, sentence, effect: -takes };
    }
    case 'grant':
    case 'lend':
      return approver(change.kind, Number(change.amount));
    case 'take':
      return approver(change.kind, -Number(change.amount));
    default:
      return ofCommitted(state, change, find(state, change.out));
  }
};

const approver = (kind: 'grant' | 'take' | 'lend', effect: number): Part => {
  const sentence = {
    grant: `The budget grows by ${effect} points.`,
    take: `The budget shrinks by ${-effect} points. Nothing that is committed is dropped by it.`,
    lend: `The budget grows by ${effect} points, and next quarter opens ${effect} lower.`,
  }[kind];
  return { ...free, name: String(Math.abs(effect)), sentence, effect };
};

type OfCommitted = Exclude<OneChange, { kind: 'add' | 'reinstate' | 'grant' | 'take' | 'lend' }>;

const ofCommitted = (state: FakeState, change: OfCommitted, row: Row): Part => {
  const { title, price, built } = row;
  const product = { ...free, name: title, isSales: false };
  switch (change.kind) {
    case 'drop':
      return stopped(state, row, price);
    case 'cut':
      return stopped(state, row, Number(change.by), change.shippable);
    case 'pause': {
      const disruption = price * rateOf(state);
      const sentence = `${title} is ${built * 100} % built. Pausing it costs ${disruption} for the disruption; what is built stays.`;
      return { ...free, name: title, sentence, disruption, interrupts: price, effect: -disruption };
    }
    case 'grow': {
      const by = Number(change.by);
      const disruption = built > 0 ? by * rateOf(state) : 0;
      const sentence = `${title} takes ${by} more${disruption > 0 ? `, and ${disruption} for the disruption` : ''}.`;
      return {
        ...free,
        name: `${title} by ${by}`,
        sentence,
        disruption,
        interrupts: by,
        effect: -by - disruption,
      };
    }
    case 'ship': {
      const effect = Math.max(0, price - Number(change.actual));
      const sentence = `${title} ships at ${change.actual} of its ${price} points: ${effect} come back.`;
      return { ...product, sentence, effect };
    }
    case 're-estimate': {
      const sentence = `Product expects ${change.to} for ${title}; its price stays ${price} points. The ${Number(change.to) - price} above count on product\u2019s side.`;
      return { ...product, name: `${title} to ${change.to}`, sentence, effect: 0 };
    }
    case 'pull': {
      const sentence = `${title} leaves by ${change.cause.toLowerCase()} decision: all ${price} points come back, and it is no change of sales.`;
      return { ...product, sentence, effect: price };
    }
  }
};

/** A drop, or the cut of a part: built and lost, disruption, and the rest comes back. */
const stopped = (state: FakeState, { title, price, built }: Row, size: number, isShippable = false): Part => {
  const isCharged = built > 0 && !isShippable;
  const sunk = isCharged ? size * built : 0;
  const disruption = isCharged ? size * rateOf(state) : 0;
  const effect = size - sunk - disruption;
  const verb = size === price ? 'Dropping it now' : `Cutting ${size} of it`;
  const sentence = isCharged
    ? `${title} is ${built * 100} % built. ${verb} costs ${sunk + disruption} of its ${size} points and gives ${effect} back.`
    : `${isShippable ? 'Product says the rest can ship without it' : `${title} is not started`}. Moving it is free and gives ${effect} back.`;
  const name = size === price ? title : `${title} by ${size}`;
  return { ...free, name, sentence, sunk, disruption, interrupts: isCharged ? size : 0, effect };
};

/** A swap is a drop and an add in one event. */
export const changesIn = (change: ChangeRequest): readonly OneChange[] => {
  if (change.kind === 'together') return change.changes.flatMap(changesIn);
  const { quarter } = change;
  return change.kind === 'swap'
    ? [
        { kind: 'drop', quarter, out: change.out },
        { kind: 'add', quarter, in: change.in },
      ]
    : [change];
};
