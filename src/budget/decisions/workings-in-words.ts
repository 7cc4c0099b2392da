/** How a price is worked out, a line each, so that both sides can follow it with a pencil. */
import { thirdOf } from '../quarter';
import { ordinal } from '../sentences/ordinal';
import { showAmount } from '../show-amount';
import { showShare } from '../show-share';
import type { EventContext } from './event-context';
import type { PricedLine } from './priced-line';

/**
 * 'HubSpot, built and lost: 40 % of 20 = 8', 'HubSpot, disruption: 10 % × 1 (1st change) × 1.5 (middle third) = 15 % of 20 = 3',
 * 'HubSpot gives back: 20 − 8 − 3 = 9', 'Left after: 10 + 9 = 19'.
 */
export const workingsInWords = (context: EventContext, lines: readonly PricedLine[]): string[] => {
  const { state, policy, changeNo, phase, world } = context;
  const { unit } = world.allocation;
  const shown = (amount: number): string => showAmount(amount, unit);
  const started = ({ title, price, builtBp, sunk, disruption, effect }: PricedLine): string[] => {
    const rate = policy ? policy.rateBp(changeNo, phase) : 0;
    const isCapped = policy ? disruption < policy.charge({ price, changeNo, phase }) : false;
    const cap = isCapped
      ? `, lowered to ${shown(disruption)}: never more than the full price`
      : ` = ${shown(disruption)}`;
    return [
      `${title}, built and lost: ${showShare(builtBp)} of ${shown(price)} = ${shown(sunk)}`,
      `${title}, disruption: ${policy ? policy.workings(changeNo, phase) : ''} = ${showShare(rate)} of ${shown(price)}${cap}`,
      `${title} gives back: ${shown(price)} \u2212 ${shown(sunk)} \u2212 ${shown(disruption)} = ${shown(effect)}`,
    ];
  };
  const parts = lines.flatMap((line): string[] => {
    const { change, title, price, credit, effect } = line;
    if (change.kind === 'add') return [`${title} takes ${shown(price)}`];
    if (change.kind === 'ship') {
      return [
        credit > 0
          ? `${title} gives back: ${shown(price)} \u2212 ${shown(price - credit)} = ${shown(credit)}`
          : `${title} ships for its price of ${shown(price)}; what it took beyond that costs sales nothing`,
      ];
    }
    return line.isStarted
      ? started(line)
      : [`${title} is not started: no charge, gives back ${shown(effect)}`];
  });
  const signed = lines
    .map(({ effect }) => (effect < 0 ? ` \u2212 ${shown(-effect)}` : ` + ${shown(effect)}`))
    .join('');
  const after = state.remaining + lines.reduce((sum, { effect }) => sum + effect, 0);
  const isChargeable = lines.some(({ change, isStarted }) => change.kind === 'drop' && isStarted);
  const event = isChargeable
    ? [`This is the ${ordinal(changeNo)} change of the quarter, in its ${thirdOf(phase)}`]
    : [];
  return [...event, ...parts, `Left after: ${shown(state.remaining)}${signed} = ${shown(after)}`];
};
