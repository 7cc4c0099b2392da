/** A priced change as the card that is shown before the confirm. */
import { joinSentences } from '../../words/join-sentences';
import { viewPrice as words } from '../../words/en/view-price';
import { fill } from '../../words/fill';
import { listInWords } from '../../words/list-in-words';
import { fromAmount, type Amount } from '../../budget/amount';
import { idOf, type Change } from '../../budget/decisions/change';
import { alsoDropInWords } from '../../budget/decisions/does-not-fit';
import type { Trade } from '../../budget/decisions/find-trades';
import type { PricedChange } from '../../budget/decisions/price-change';
import type { Problem } from '../../budget/problem';
import { changeNotes } from '../../budget/sentences/change-notes';
import { changeQuestion } from '../../budget/sentences/change-question';
import { showAmount } from '../../budget/showing/show-amount';
import type { ChangePreview, ChangeRequest, OfferView } from '../api';
import type { Desk } from '../run/desk';
import { problemViews } from './problem-views';
import { priceRows } from './price-rows';
import { writeChange } from './write-change';

/** `refusals` speak against the change itself; `notAllowed` only against this person confirming it. */
export const changeView = (
  { world, workbook }: Desk,
  changes: readonly Change[],
  priced: PricedChange,
  {
    refusals,
    notAllowed,
  }: { readonly refusals: readonly Problem[]; readonly notAllowed: readonly Problem[] },
): ChangePreview => {
  const { unit, quarter } = world.allocation;
  const shown = (amount: Amount): string => showAmount(amount, unit);
  const asRequest = (some: readonly Change[]): ChangeRequest => writeChange(some, quarter, unit);
  const spared = priced.sunk + priced.disruption - priced.shown.sunk - priced.shown.disruption;
  const alsoDrops = priced.alsoDrop?.drops.map(({ id }): Change => ({ kind: 'drop', id })) ?? [];
  const offers: OfferView[] = priced.alsoDrop
    ? [
        {
          label: capitalised(alsoDropInWords(priced.alsoDrop, unit)),
          change: asRequest([...changes, ...alsoDrops]),
        },
      ]
    : [];
  return {
    ...changeQuestion(world, changes, priced),
    rows: priceRows(world, changes, priced),
    figures: {
      sunk: fromAmount(priced.shown.sunk, unit),
      disruption: fromAmount(priced.shown.disruption, unit),
      // In Shadow mode what would come back, and what would be left.
      back: fromAmount(Math.max(0, priced.back + spared), unit),
      remaining: fromAmount(priced.remainingAfter + spared, unit),
    },
    cheaper: priced.cheaper.map((trade) => ({
      ...cheaperView(trade, shown),
      change: asRequest([
        ...trade.drops.map(({ id }): Change => ({ kind: 'drop', id })),
        ...changes.filter((change) => !isDropOf(priced, change)),
      ]),
    })),
    offers,
    notes: changeNotes(world, priced),
    whyNot: joinSentences(notAllowed.map(({ says }) => says)),
    needsReason: priced.needsReason,
    problems: problemViews(refusals, workbook),
    workings: priced.workings,
  };
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isDropOf = ({ lines }: PricedChange, change: Change): boolean =>
  lines.some(({ event, id }) => event === 'Dropped' && id === idOf(change));

const cheaperView = (
  trade: Trade,
  shown: (amount: Amount) => string,
): Omit<ChangePreview['cheaper'][number], 'change'> => ({
  title: listInWords(trade.drops.map(({ title }) => title)),
  note: fill(trade.drops.every(({ isStarted }) => !isStarted) ? words.freesUnstarted : words.frees, {
    amount: shown(trade.frees),
  }),
  cost: trade.costs === 0 ? words.free : shown(trade.costs),
});
