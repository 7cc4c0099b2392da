/** How a price is worked out, a line each, so that both sides can follow it with a pencil. */
import type { HappenedEvent } from '../ledger-entry';
import { thirdOf } from '../quarter';
import { ordinal } from '../sentences/ordinal';
import { showAmount } from '../show-amount';
import { showShare } from '../show-share';
import type { EventContext } from './event-context';
import type { PricedLine } from './priced-line';

type Show = (amount: number) => string;

const interruptedInWords = ({ title, size, builtBp, shown, event }: PricedLine, show: Show): string[] => {
  const cap = shown.isCapped
    ? `, lowered to ${show(shown.disruption)}: never more than the full price`
    : ` = ${show(shown.disruption)}`;
  const losesBuilt = event === 'Dropped' || event === 'Cut';
  return [
    ...(losesBuilt
      ? [`${title}, built and lost: ${showShare(builtBp)} of ${show(size)} = ${show(shown.sunk)}`]
      : []),
    `${title}, disruption: ${shown.workings}${cap}`,
    ...(losesBuilt
      ? [
          `${title} gives back: ${show(size)} \u2212 ${show(shown.sunk)} \u2212 ${show(shown.disruption)} = ${show(size - shown.sunk - shown.disruption)}`,
        ]
      : []),
  ];
};

/** What a line does to what is left when nothing is interrupted by it. */
const quietly: Readonly<Partial<Record<HappenedEvent, (line: PricedLine, show: Show) => string>>> = {
  Added: ({ title, price }, show) => `${title} takes ${show(price)}`,
  Reinstated: ({ title, price }, show) => `${title} takes ${show(price)}: its price less what is salvaged`,
  Dropped: ({ title, effect, credit }, show) =>
    credit > 0
      ? `${title} leaves free of charge: product expects more than 125 % of its price; gives back ${show(effect)}`
      : `${title} is not started: no charge, gives back ${show(effect)}`,
  Grown: ({ title, size }, show) => `${title} takes ${show(size)} more`,
  Cut: ({ title, size }, show) => `${title} gives back ${show(size)}`,
  Shipped: ({ title, price, credit }, show) =>
    credit > 0
      ? `${title} gives back: ${show(price)} \u2212 ${show(price - credit)} = ${show(credit)}`
      : `${title} ships for its price of ${show(price)}; what it took beyond that costs sales nothing`,
  Pulled: ({ title, credit }, show) => `${title} is credited in full: ${show(credit)}`,
  'Re-estimated': ({ title, price }, show) => `${title} keeps its price of ${show(price)}`,
  Granted: ({ effect }, show) => `The budget grows by ${show(effect)}`,
  Taken: ({ effect }, show) => `The budget shrinks by ${show(-effect)}`,
  Lent: ({ effect }, show) => `The budget grows by ${show(effect)}; next quarter opens that much lower`,
};

/**
 * 'HubSpot, built and lost: 40 % of 20 = 8', 'HubSpot, disruption: 10 % × 1 (1st change) × 1.5 (middle third) = 15 % of 20 = 3',
 * 'HubSpot gives back: 20 − 8 − 3 = 9', 'Left after: 10 + 9 = 19'. In Shadow mode the charges are as they would be, and a
 * line says that nothing is posted of them.
 */
export const workingsInWords = (context: EventContext, lines: readonly PricedLine[]): string[] => {
  const { state, mode, world, circumstances } = context;
  const show: Show = (amount) => showAmount(amount, world.allocation.unit);
  const isChargeable = lines.some((line) => line.isChargeable);
  const event = isChargeable
    ? [
        `This is the ${ordinal(circumstances.changeNo)} change of the quarter, in its ${thirdOf(circumstances.phase)}`,
      ]
    : [];
  const parts = lines.flatMap((line) => [
    ...(line.isChargeable ? interruptedInWords(line, show) : []),
    ...(line.isChargeable && line.event !== 'Grown' ? [] : [quietly[line.event]?.(line, show) ?? '']),
  ]);
  const shadow =
    mode === 'Shadow' && isChargeable
      ? ['Shadow mode: nothing of this is charged, all of it comes back']
      : [];
  const signed = lines
    .filter(({ effect }) => effect !== 0 || lines.length === 1)
    .map(({ effect }) => (effect < 0 ? ` \u2212 ${show(-effect)}` : ` + ${show(effect)}`))
    .join('');
  const after = state.remaining + lines.reduce((sum, { effect }) => sum + effect, 0);
  return [
    ...event,
    ...parts.filter((part) => part !== ''),
    ...shadow,
    `Left after: ${show(state.remaining)}${signed} = ${show(after)}`,
  ];
};
