/** How a price is worked out, a line each, so that both sides can follow it with a pencil. */
import { workings as words } from '../../words/en/workings';
import { fill } from '../../words/fill';
import type { HappenedEvent } from '../ledger-entry';
import { thirdOf } from '../quarter';
import { ordinal } from '../sentences/ordinal';
import { showAmount } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import type { EventContext } from './event-context';
import type { PricedLine } from './priced-line';

type Show = (amount: number) => string;

const interruptedInWords = ({ title, size, builtBp, shown, event }: PricedLine, show: Show): string[] => {
  const [lost, cost] = [show(shown.sunk), show(shown.disruption)];
  const disruption = fill(shown.isCapped ? words.disruptionCapped : words.disruption, {
    ...{ title, workings: shown.workings.join(' = '), cost },
  });
  if (event !== 'Dropped' && event !== 'Cut') return [disruption];
  const back = show(size - shown.sunk - shown.disruption);
  return [
    fill(words.lost, { title, share: showShare(builtBp), size: show(size), lost }),
    disruption,
    fill(words.givesBackRest, { title, size: show(size), lost, cost, back }),
  ];
};

/** What a line does to what is left when nothing is interrupted by it. */
const quietly: Readonly<Partial<Record<HappenedEvent, (line: PricedLine, show: Show) => string>>> = {
  Added: ({ title, price }, show) => fill(words.takes, { title, amount: show(price) }),
  Reinstated: ({ title, price }, show) => fill(words.takesLessSalvaged, { title, amount: show(price) }),
  Dropped: ({ title, effect, credit }, show) =>
    fill(credit > 0 ? words.freeExit : words.notStarted, { title, amount: show(effect) }),
  Grown: ({ title, size }, show) => fill(words.takesMore, { title, amount: show(size) }),
  Cut: ({ title, size }, show) => fill(words.givesBack, { title, amount: show(size) }),
  Shipped: ({ title, price, credit }, show) =>
    credit > 0
      ? fill(words.shippedBelow, {
          ...{ title, price: show(price), actual: show(price - credit), back: show(credit) },
        })
      : fill(words.shipped, { title, price: show(price) }),
  Pulled: ({ title, credit }, show) => fill(words.credited, { title, amount: show(credit) }),
  'Re-estimated': ({ title, price }, show) => fill(words.keepsPrice, { title, amount: show(price) }),
  Granted: ({ effect }, show) => fill(words.granted, { amount: show(effect) }),
  Taken: ({ effect }, show) => fill(words.taken, { amount: show(-effect) }),
  Lent: ({ effect }, show) => fill(words.lent, { amount: show(effect) }),
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
        fill(words.event, {
          ordinal: ordinal(circumstances.changeNo),
          third: thirdOf(circumstances.phase),
        }),
      ]
    : [];
  const parts = lines.flatMap((line) => [
    ...(line.isChargeable ? interruptedInWords(line, show) : []),
    ...(line.isChargeable && line.event !== 'Grown' ? [] : [quietly[line.event]?.(line, show) ?? '']),
  ]);
  const shadow = mode === 'Shadow' && isChargeable ? [words.shadow] : [];
  const signed = lines
    .filter(({ effect }) => effect !== 0 || lines.length === 1)
    .map(({ effect }) => (effect < 0 ? ` \u2212 ${show(-effect)}` : ` + ${show(effect)}`))
    .join('');
  const after = state.remaining + lines.reduce((sum, { effect }) => sum + effect, 0);
  return [
    ...event,
    ...parts.filter((part) => part !== ''),
    ...shadow,
    fill(words.leftAfter, { sum: `${show(state.remaining)}${signed}`, left: show(after) }),
  ];
};
