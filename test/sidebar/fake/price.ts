/** The fake server's price cards: what the parts of a change sum up to, and what else there is to say. */
import type { ChangePreview, ChangeRequest, ProblemView } from '../../../src/actions/api';
import { kinds } from '../../../src/sidebar/kinds';
import { pageKinds } from '../../../src/words/en/page-kinds';
import { nextOrdinal } from './home';
import { changesIn, partOf, rateOf, type Part } from './parts';
import { find, leftIn } from './rows';
import type { FakeState } from './state';

const minus = (amount: number): string => String(amount).replace('-', '\u2212');
const sum = (parts: readonly Part[], amount: (part: Part) => number): number =>
  Number(parts.reduce((total, part) => total + amount(part), 0).toFixed(2));

export function priceOf(state: FakeState, change: ChangeRequest): ChangePreview {
  const parts = changesIn(change).map((each) => partOf(state, each));
  const sunk = sum(parts, (part) => part.sunk);
  const disruption = sum(parts, (part) => part.disruption);
  const back = sum(parts, ({ effect }) => Math.max(0, effect));
  const remaining = sum(parts, ({ effect }) => effect) + leftIn(state);
  const cost = sunk + disruption;
  const isCostly = cost > 0;
  const isShort = remaining < 0 && change.kind !== 'take';
  return {
    title: titleOf(change, parts),
    chip: isCostly ? `${nextOrdinal(state)} change` : 'free',
    sentence: parts.map(({ sentence }) => sentence).join(' '),
    rows: rowsOf(state, parts, remaining),
    figures: { sunk, disruption, back, remaining },
    cheaper: cheaperThan(state, change, isCostly),
    offers: isShort ? offersFor(state, change, remaining) : [],
    notes: notesOf(state, parts, isCostly),
    whyNot: whyNot(state, change, isCostly),
    needsReason: parts.some(({ isSales }) => isSales),
    question: isCostly ? 'Is this really what you want?' : '',
    confirmLabel: `${verbOf(change)}, ${isCostly ? `costs ${cost}` : 'free'}`,
    isCostly,
    problems: isShort ? [shortBy(remaining, remaining + used(parts))] : [],
    workings: isCostly
      ? [
          `Rate: 10 %, ${nextOrdinal(state)} change \u00d7 1, middle third \u00d7 1.5 = ${rateOf(state) * 100} %`,
          `Disruption: ${rateOf(state) * 100} % of ${sum(parts, ({ interrupts }) => interrupts)} = ${disruption}`,
        ]
      : [],
  };
}

const used = (parts: readonly Part[]): number => sum(parts, ({ effect }) => Math.max(0, -effect));

const verbOf = ({ kind }: ChangeRequest): string =>
  kind === 'together' ? 'Apply' : pageKinds.kinds[kind].called;

const titleOf = (change: ChangeRequest, parts: readonly Part[]): string => {
  const names = parts.map(({ name }) => name);
  return change.kind === 'together'
    ? `Apply ${parts.length} changes`
    : `${verbOf(change)} ${names.join(' for ')}`;
};

const rowsOf = (state: FakeState, parts: readonly Part[], remaining: number): ChangePreview['rows'] => {
  const interrupts = sum(parts, (part) => part.interrupts);
  const sunk = sum(parts, (part) => part.sunk);
  const disruption = sum(parts, (part) => part.disruption);
  const back = sum(parts, ({ effect }) => Math.max(0, effect));
  const rows: readonly (readonly [label: string, amount: number, isShown: boolean])[] = [
    ['Built and lost', sunk, sunk > 0],
    [`Disruption, ${rateOf(state) * 100} % of ${interrupts}`, disruption, interrupts > 0],
    ['Gives back', back, back > 0],
    ['Takes', -used(parts), used(parts) > 0],
    ['Left after', remaining, true],
  ];
  return rows.filter(([, , isShown]) => isShown).map(([label, amount]) => ({ label, amount: minus(amount) }));
};

const cheaperThan = (
  state: FakeState,
  change: ChangeRequest,
  isCostly: boolean,
): ChangePreview['cheaper'] => {
  const { title, price } = find(state, 'R-4');
  return isCostly && change.kind === 'drop' && state.committed.includes('R-4')
    ? [
        {
          title,
          note: `${price} points, not started`,
          cost: 'free',
          change: { kind: 'drop', quarter: change.quarter, out: 'R-4' },
        },
      ]
    : [];
};

/** Example B: Bulk import goes too, or what is missing is asked for. */
const offersFor = (state: FakeState, change: ChangeRequest, remaining: number): ChangePreview['offers'] => {
  const { quarter } = change;
  const { title, price } = find(state, 'R-4');
  return remaining + price >= 0 && state.committed.includes('R-4')
    ? [
        {
          label: `Also drop ${title} (not started, no charge), which leaves ${remaining + price}`,
          change: { kind: 'together', quarter, changes: [{ kind: 'drop', quarter, out: 'R-4' }, change] },
        },
      ]
    : [];
};

const notesOf = ({ isShadow, isGated }: FakeState, parts: readonly Part[], isCostly: boolean): string[] =>
  [
    isShadow && isCostly ? 'Shadow mode: the price is shown and recorded, and nothing of it is charged.' : '',
    isGated && isCostly
      ? '24 of 100 points are spent on changes, more than 20 %: this one needs the approver.'
      : '',
    parts.length > 1 && isCostly ? 'All of this is one event: change number 1 of the quarter.' : '',
  ].filter((note) => note !== '');

/** The price may be looked at by everyone; confirming is somebody's right. */
const whyNot = ({ role, isGated }: FakeState, change: ChangeRequest, isCostly: boolean): string => {
  const owners = changesIn(change).map(({ kind }) => kinds[kind].owner);
  const own = {
    'VP of Sales': 'Sales',
    'VP of Product': 'Product',
    Approver: 'Approver',
    Everyone: '',
    Guest: '',
  }[role];
  if (role !== 'Everyone' && owners.some((owner) => owner !== own)) {
    return `Only the ${owners[0] === 'Approver' ? 'approver' : `VP of ${owners[0] ?? ''}`} can confirm this.`;
  }
  return isGated && isCostly ? 'Only the approver (cleo@example.com) can confirm this change.' : '';
};

const shortBy = (remaining: number, available: number): ProblemView => ({
  code: 'does-not-fit',
  tab: '',
  cell: '',
  says: `${available} free, short by ${-remaining}. Or build ${available} now and ${-remaining} next quarter, or ask the approver for ${-remaining}.`,
});
