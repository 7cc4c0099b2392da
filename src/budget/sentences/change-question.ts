/** A priced change as it is put to the person who asks for it: neutral, with its numbers, before anything is posted. */
import type { Change } from '../decisions/change';
import type { PricedLine } from '../decisions/priced-line';
import type { PricedChange } from '../decisions/price-change';
import { showAmount, showAmountInWords } from '../show-amount';
import type { Unit } from '../unit';
import type { World } from '../world';
import { builtInWords } from './built-in-words';
import { displacement } from './displacement';
import { listInWords } from './list-in-words';
import { ordinal } from './ordinal';

export interface ChangeQuestion {
  /** 'Drop HubSpot', 'Swap HubSpot for SAP', 'Add SAP', 'Ship SSO'. */
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

const dropSentence = (
  { title, price, builtBp, isStarted, sunk, disruption, effect }: PricedLine,
  unit: Unit,
): string => {
  const is = `${title} is ${builtInWords({ builtBp, status: isStarted ? 'Building' : 'Committed' })}.`;
  const [costs, back] = [showAmount(sunk + disruption, unit), showAmount(effect, unit)];
  if (!isStarted) return `${is} Dropping it now costs nothing and gives ${back} back.`;
  return effect > 0
    ? `${is} Dropping it now costs ${costs} of its ${showAmountInWords(price, unit)} and gives ${back} back.`
    : `${is} Dropping it now costs all of its ${showAmountInWords(price, unit)} and nothing comes back: better to finish it.`;
};

const shipSentence = ({ change, title, price, credit }: PricedLine, unit: Unit): string => {
  const actual = change.kind === 'ship' ? Math.round(change.actual) : price;
  const ships = `${title} ships at ${showAmount(actual, unit)} of its ${showAmountInWords(price, unit)}`;
  if (credit > 0) return `${ships}: ${showAmount(credit, unit)} come back.`;
  if (actual === price) return `${title} ships at its price of ${showAmountInWords(price, unit)}.`;
  return `${title} ships at ${showAmount(actual, unit)} for its price of ${showAmountInWords(price, unit)}: the ${showAmount(actual - price, unit)} above cost sales nothing.`;
};

const addSentence = ({ title, price }: PricedLine, unit: Unit): string =>
  `${title} takes ${showAmountInWords(price, unit)}.`;

const verbs: Readonly<Record<Change['kind'], string>> = { drop: 'Drop', add: 'Add', ship: 'Ship' };

interface Parts {
  readonly drops: readonly Change[];
  readonly adds: readonly Change[];
  readonly isSwap: boolean;
}

const partsOf = (changes: readonly Change[]): Parts => {
  const drops = changes.filter(({ kind }) => kind === 'drop');
  const adds = changes.filter(({ kind }) => kind === 'add');
  return {
    drops,
    adds,
    isSwap: drops.length > 0 && adds.length > 0 && drops.length + adds.length === changes.length,
  };
};

const verbFor = (changes: readonly Change[]): string => {
  if (partsOf(changes).isSwap) return 'Swap';
  const kinds = new Set(changes.map(({ kind }) => verbs[kind]));
  const [verb] = kinds;
  return kinds.size === 1 && verb ? verb : 'Apply';
};

const titleFor = (changes: readonly Change[], name: (change: Change) => string): string => {
  const { drops, adds, isSwap } = partsOf(changes);
  if (isSwap) return `Swap ${listInWords(drops.map(name))} for ${listInWords(adds.map(name))}`;
  const verb = verbFor(changes);
  return verb === 'Apply' ? `Apply ${changes.length} changes` : `${verb} ${listInWords(changes.map(name))}`;
};

/** `priced` is what priceChange gave for the same changes in the same world. Swaps get the displacement sentence. */
export const changeQuestion = (
  world: World,
  changes: readonly Change[],
  priced: PricedChange,
): ChangeQuestion => {
  const { unit } = world.allocation;
  const cost = priced.sunk + priced.disruption;
  const name = ({ id }: Change): string =>
    priced.lines.find(({ change }) => change.id === id)?.title ??
    world.requests.find((request) => request.id === id)?.title ??
    id;
  const sentenceOf = (line: PricedLine): string => {
    if (line.change.kind === 'drop') return dropSentence(line, unit);
    return line.change.kind === 'ship' ? shipSentence(line, unit) : addSentence(line, unit);
  };
  const isPriced = priced.lines.length === changes.length && changes.length > 0;
  const left = priced.shortBy > 0 ? '' : ` Remaining after: ${showAmount(priced.remainingAfter, unit)}.`;
  const isOneDrop = changes.length === 1 && changes[0]?.kind === 'drop';
  const each = `${priced.lines.map(sentenceOf).join(' ')}${isOneDrop ? '' : left}`;
  const verb = verbFor(changes);
  return {
    title: titleFor(changes, name),
    chip: priced.chargeable ? `${ordinal(priced.changeNo)} change` : 'free',
    sentence: isPriced ? (partsOf(changes).isSwap ? displacement(priced, unit) : each) : '',
    question: cost > 0 ? 'Is this really what you want?' : '',
    confirmLabel: cost > 0 ? `${verb}, costs ${showAmount(cost, unit)}` : verb,
    isCostly: cost > 0,
  };
};
