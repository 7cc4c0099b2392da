/** A priced change as the card that is shown before the confirm. */
import { fromAmount, type Amount } from '../../budget/amount';
import type { Change } from '../../budget/decisions/change';
import type { Trade } from '../../budget/decisions/find-trades';
import type { PricedChange } from '../../budget/decisions/price-change';
import { changeQuestion } from '../../budget/sentences/change-question';
import { showAmount } from '../../budget/show-amount';
import { showShare } from '../../budget/show-share';
import type { ChangePreview, ProblemView } from '../api';
import type { Desk } from '../desk';

export const changeView = (
  { world }: Desk,
  changes: readonly Change[],
  priced: PricedChange,
  problems: readonly ProblemView[],
): ChangePreview => {
  const { unit } = world.allocation;
  const shown = (amount: Amount): string => showAmount(amount, unit);
  const { title, chip, sentence, question, confirmLabel, isCostly } = changeQuestion(world, changes, priced);
  const interrupted = priced.lines
    .filter(({ change, isStarted }) => change.kind === 'drop' && isStarted)
    .reduce((sum, { price }) => sum + price, 0);
  const disruption =
    interrupted > 0 ? `Disruption, ${showShare(priced.rateBp)} of ${shown(interrupted)}` : 'Disruption';
  const rows = [
    { label: 'Built and lost', amount: shown(priced.sunk), isShown: priced.lines.some(isDrop) },
    { label: disruption, amount: shown(priced.disruption), isShown: priced.lines.some(isDrop) },
    {
      label: 'Gives back',
      amount: shown(priced.back),
      isShown: !changes.every(({ kind }) => kind === 'add'),
    },
    { label: 'Takes', amount: shown(priced.needs), isShown: priced.needs > 0 },
    { label: 'Left after', amount: shown(priced.remainingAfter), isShown: true },
  ];
  return {
    title,
    chip,
    sentence,
    rows: rows.filter(({ isShown }) => isShown).map(({ label, amount }) => ({ label, amount })),
    figures: {
      sunk: fromAmount(priced.sunk, unit),
      disruption: fromAmount(priced.disruption, unit),
      back: fromAmount(priced.back, unit),
      remaining: fromAmount(priced.remainingAfter, unit),
    },
    cheaper: priced.cheaper.map((trade) => cheaperView(trade, shown)),
    question,
    confirmLabel,
    isCostly,
    problems,
    workings: priced.workings,
  };
};

const isDrop = ({ change }: { readonly change: Change }): boolean => change.kind === 'drop';

const cheaperView = (trade: Trade, shown: (amount: Amount) => string): ChangePreview['cheaper'][number] => ({
  title: trade.drops.map(({ title }) => title).join(' and '),
  note: `frees ${shown(trade.frees)}${trade.drops.every(({ isStarted }) => !isStarted) ? ', not started' : ''}`,
  cost: trade.costs === 0 ? 'free' : shown(trade.costs),
});
