/** The fake server's prices: example A at day 35, B's refusal, E's free swap, an add and a ship. */
import type { ChangePreview, ChangeRequest, ProblemView } from '../../../src/actions/api';
import { nextOrdinal } from './home';
import { find, leftIn, type Row } from './rows';
import type { FakeState } from './state';

const free = { chip: 'free', cheaper: [], question: '', isCostly: false, problems: [], workings: [] };
const none = { sunk: 0, disruption: 0, back: 0, remaining: 0 };
const minus = (amount: number): string => String(amount).replace('-', '\u2212');
const refusal = (says: string): ProblemView => ({ code: 'does not fit', tab: '', cell: '', says });

export function priceOf(state: FakeState, change: ChangeRequest): ChangePreview {
  switch (change.kind) {
    case 'add':
      return add(state, find(state, change.in));
    case 'ship':
      return ship(state, find(state, change.out), change.actual);
    case 'drop':
      return drop(state, find(state, change.out), null);
    case 'swap':
      return drop(state, find(state, change.out), find(state, change.in));
  }
}

function add(state: FakeState, { title, price }: Row): ChangePreview {
  const left = leftIn(state);
  return {
    ...free,
    title: `Add ${title}`,
    sentence: `${title} costs ${price}, and ${left} are left.`,
    rows: [
      { label: 'Left now', amount: String(left) },
      { label: title, amount: minus(-price) },
      { label: 'Left after', amount: minus(left - price) },
    ],
    figures: { ...none, remaining: left - price },
    confirmLabel: `Add, costs ${price}`,
    problems:
      price > left
        ? [
            refusal(
              `${title} does not fit by ${price - left}. Swap something out, or ask the approver for ${price - left}.`,
            ),
          ]
        : [],
  };
}

function ship(state: FakeState, { title, price }: Row, actual: string): ChangePreview {
  const back = price - Number(actual);
  const remaining = leftIn(state) + back;
  return {
    ...free,
    title: `Ship ${title}`,
    sentence: `${title} took ${actual} of its ${price} points. ${back} come back.`,
    rows: [
      { label: 'Price', amount: String(price) },
      { label: 'Took', amount: actual },
      { label: 'Left after', amount: String(remaining) },
    ],
    figures: { ...none, back, remaining },
    confirmLabel: `Ship, ${back} back`,
  };
}

function drop(state: FakeState, { title, price, built }: Row, into: Row | null): ChangePreview {
  const isStarted = built > 0;
  const sunk = price * built;
  const disruption = isStarted ? price * 0.15 : 0;
  const back = price - sunk - disruption;
  const available = leftIn(state) + back;
  const remaining = available - (into?.price ?? 0);
  return {
    title: into === null ? `Drop ${title}` : `Swap ${title} for ${into.title}`,
    chip: isStarted ? `${nextOrdinal(state)} change` : 'free',
    sentence: isStarted
      ? `${title} is ${built * 100} % built. Dropping it now costs ${sunk + disruption} of its ${price} points and gives ${back} back.`
      : `${title} is not started. Moving it is free and gives ${back} back.`,
    rows: [
      ...(isStarted
        ? [
            { label: 'Built and lost', amount: String(sunk) },
            { label: `Disruption, 15 % of ${price}`, amount: String(disruption) },
          ]
        : []),
      { label: 'Gives back', amount: String(back) },
      ...(into === null ? [] : [{ label: into.title, amount: minus(-into.price) }]),
      { label: 'Left after', amount: minus(remaining) },
    ],
    figures: { sunk, disruption, back, remaining },
    cheaper: isStarted ? [{ title: 'Bulk import', note: '10 points, not started', cost: 'free' }] : [],
    question: isStarted ? 'Is this really what you want?' : '',
    confirmLabel: `${into === null ? 'Drop' : 'Swap'}, ${isStarted ? `costs ${sunk + disruption}` : 'free'}`,
    isCostly: isStarted,
    problems:
      remaining < 0
        ? [
            refusal(
              `${available} free, short by ${-remaining}. Also drop Bulk import (not started, no charge): 4 left. Or build ${available} now and ${-remaining} next quarter. Or ask the approver for ${-remaining}.`,
            ),
          ]
        : [],
    workings: isStarted
      ? [
          `Built: ${built * 100} % of ${price} = ${sunk}`,
          'Rate: 10 %, 1st change \u00d7 1, middle third \u00d7 1.5 = 15 %',
          `Disruption: 15 % of ${price} = ${disruption}`,
        ]
      : [],
  };
}
