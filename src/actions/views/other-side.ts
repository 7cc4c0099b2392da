/** What product and the company answer for, beside what sales pays: neutral facts, a sentence each. */
import { hasFreeExit } from '../../budget/decisions/free-exit';
import type { Commitment } from '../../budget/ledger/quarter-state';
import { stateOf } from '../../budget/ledger/state-of';
import { showAmount, showAmountInWords } from '../../budget/show-amount';
import type { World } from '../../budget/world';
import type { OfferView } from '../api';

const active = (world: World): Commitment[] =>
  [...stateOf(world).commitments.values()].filter(({ status }) => status === 'active');

const pulls = (count: number, side: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? 'request' : 'requests'} pulled ${side}.`];

/** Examples F and H: 'SSO is expected to take 12 points over its price.' '1 request pulled by product.' */
export const otherSideOf = (world: World): string[] => {
  const { unit } = world.allocation;
  const { breaches } = stateOf(world);
  return [
    ...active(world)
      .filter(({ estimate, price }) => estimate > price)
      .map(
        ({ title, estimate, price }) =>
          `${title} is expected to take ${showAmountInWords(estimate - price, unit)} over its price.`,
      ),
    ...pulls(breaches.Product, 'by product'),
    ...pulls(breaches.Company, 'by the company'),
    ...pulls(breaches['No fault'], 'for no fault'),
  ];
};

/** Above 125 % of the price sales may leave free of charge. */
export const freeExitViews = (world: World): OfferView[] => {
  const { unit, quarter } = world.allocation;
  return active(world)
    .filter(hasFreeExit)
    .map(({ id, title, price }) => ({
      label: `Drop ${title} free of charge: ${showAmount(price, unit)} come back`,
      change: { kind: 'drop', quarter, out: id },
    }));
};
