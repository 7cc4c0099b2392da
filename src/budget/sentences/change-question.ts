/** A priced change as it is put to the person who asks for it: neutral, with its numbers, before anything is posted. */
import { change as words } from '../../words/en/change';
import { fill } from '../../words/fill';
import { idOf, isAboutBudget, type Change, type ChangeKind } from '../decisions/change';
import type { PricedChange } from '../decisions/price-change';
import { showAmount } from '../showing/show-amount';
import type { World } from '../world';
import { changeSentence } from './change-sentence';
import { displacement } from './displacement';
import { joinSentences } from '../../words/join-sentences';
import { listInWords } from '../../words/list-in-words';
import { ordinal } from './ordinal';

export interface ChangeQuestion {
  /** 'Drop HubSpot', 'Swap HubSpot for SAP', 'Grow SSO by 10', 'Lend 12'. */
  readonly title: string;
  /** '1st change', or 'free'. */
  readonly chip: string;
  /** 'HubSpot is 40 % built. Dropping it now costs 11 of its 20 points and gives 9 back.'; '' when it can't be priced. */
  readonly sentence: string;
  /** 'Is this really what you want?'; '' when it costs nothing. */
  readonly question: string;
  /** 'Drop, costs 11'. */
  readonly confirmLabel: string;
  readonly isCostly: boolean;
}

interface Parts {
  readonly drops: readonly Change[];
  readonly adds: readonly Change[];
  /** Drops and adds and nothing else. */
  readonly isSwap: boolean;
}

const partsOf = (changes: readonly Change[]): Parts => {
  const drops = changes.filter(({ kind }) => kind === 'drop');
  const adds = changes.filter(({ kind }) => kind === 'add');
  const isSwap = drops.length > 0 && adds.length > 0 && drops.length + adds.length === changes.length;
  return { drops, adds, isSwap };
};

/** What all of it is: one kind, a swap, or several kinds that are applied together. */
const kindOf = (changes: readonly Change[]): ChangeKind | 'swap' | 'apply' => {
  if (partsOf(changes).isSwap) return 'swap';
  const kinds = new Set(changes.map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? kind : 'apply';
};

/** What is named behind the verb: the request, with how much where that is the point; of a change of the budget the amount. */
const objectOf = (change: Change, name: string, show: (amount: number) => string): string => {
  if (isAboutBudget(change)) return show(change.amount);
  if (change.kind === 'grow' || change.kind === 'cut') {
    return fill(words.by, { name, amount: show(change.by) });
  }
  return change.kind === 're-estimate' ? fill(words.to, { name, amount: show(change.to) }) : name;
};

const titleOf = (
  kind: ReturnType<typeof kindOf>,
  changes: readonly Change[],
  names: (some: readonly Change[]) => string,
): string => {
  if (kind === 'apply') return fill(words.several, { n: changes.length });
  if (kind !== 'swap') return fill(words.titles[kind], { names: names(changes) });
  const { drops, adds } = partsOf(changes);
  return fill(words.swap, { drops: names(drops), adds: names(adds) });
};

/** `priced` is what priceChange gave for the same changes in the same world. Swaps get the displacement sentence. */
export const changeQuestion = (
  world: World,
  changes: readonly Change[],
  priced: PricedChange,
): ChangeQuestion => {
  const { unit } = world.allocation;
  const show = (amount: number): string => showAmount(amount, unit);
  const cost = priced.shown.sunk + priced.shown.disruption;
  const nameOf = (change: Change): string => {
    const id = idOf(change);
    const line = priced.lines.find((each) => each.id === id && id !== '');
    return line?.title ?? world.requests.find((request) => request.id === id)?.title ?? id;
  };
  const names = (some: readonly Change[]): string =>
    listInWords(some.map((change) => objectOf(change, nameOf(change), show)));
  const { drops, isSwap } = partsOf(changes);
  const kind = kindOf(changes);
  const verb = words.verbs[kind];
  const isPriced = priced.lines.length === changes.length && changes.length > 0;
  // One drop says what it gives back, which says it all.
  const left =
    priced.shortBy > 0 || (changes.length === 1 && drops.length === 1)
      ? ''
      : fill(words.remaining, { amount: show(priced.remainingAfter) });
  const each = joinSentences([...priced.lines.map((line) => changeSentence(line, unit)), left]);
  return {
    title: titleOf(kind, changes, names),
    chip: priced.chargeable ? fill(words.number, { ordinal: ordinal(priced.changeNo) }) : words.free,
    sentence: isPriced ? (isSwap ? displacement(priced, unit) : each) : '',
    question: cost > 0 ? words.sure : '',
    confirmLabel: cost > 0 ? fill(words.costly, { verb, cost: show(cost) }) : verb,
    isCostly: cost > 0,
  };
};
