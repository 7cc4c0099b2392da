/** What product and the company answer for, beside what sales pays: neutral facts, a sentence each. */
import { viewOtherSide as words } from '../../words/en/view-other-side';
import { fill } from '../../words/fill';
import { count } from '../../words/count';
import { hasFreeExit } from '../../budget/decisions/free-exit';
import type { Commitment } from '../../budget/ledger/quarter-state';
import { stateOf } from '../../budget/ledger/state-of';
import { showAmount, showAmountInWords } from '../../budget/showing/show-amount';
import type { World } from '../../budget/world';
import type { OfferView } from '../api';

const active = (world: World): Commitment[] =>
  [...stateOf(world).commitments.values()].filter(({ status }) => status === 'active');

const pulls = (pulled: number, cause: keyof typeof words.pulled): string[] =>
  pulled === 0 ? [] : [count(words.pulled[cause], pulled)];

/** Examples F and H: 'SSO is expected to take 12 points over its price.' '1 request pulled by product.' */
export const otherSideOf = (world: World): string[] => {
  const { unit } = world.allocation;
  const { breaches } = stateOf(world);
  return [
    ...active(world)
      .filter(({ estimate, price }) => estimate > price)
      .map(({ title, estimate, price }) =>
        fill(words.over, { title, amount: showAmountInWords(estimate - price, unit) }),
      ),
    ...pulls(breaches.Product, 'Product'),
    ...pulls(breaches.Company, 'Company'),
    ...pulls(breaches['No fault'], 'No fault'),
  ];
};

/** Above 125 % of the price sales may leave free of charge. */
export const freeExitViews = (world: World): OfferView[] => {
  const { unit, quarter } = world.allocation;
  return active(world)
    .filter(hasFreeExit)
    .map(({ id, title, price }) => ({
      label: fill(words.freeExit, { title, amount: showAmount(price, unit) }),
      change: { kind: 'drop', quarter, out: id },
    }));
};
