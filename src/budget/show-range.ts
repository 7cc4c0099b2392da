/** Tentative sizes: further away, wider, and never more exact than they are. */
import { units, type Unit } from './unit';
import type { Amount } from './amount';
import { showAmount } from './show-amount';

/** Conventions of the cone of uncertainty, in hundredths: next quarter ×0.75–1.5, later ×0.5–2. */
const spreads = { next: [75, 150], later: [50, 200] } as const;

/** A guess in tenths of a point would look like knowledge. Weeks and percent are large units: a tenth is their whole. */
const coarse = (unit: Unit): Amount =>
  unit === 'story points' ? units[unit].stepsPerOne : units[unit].stepsPerOne / 10;

/** 25 points one quarter ahead is '19–38', two ahead '13–50'. Both ends are rounded half up and stay above 0. */
export const showRange = (amount: Amount, quartersAhead: number, unit: Unit): string => {
  const step = coarse(unit);
  const [low, high] = (quartersAhead <= 1 ? spreads.next : spreads.later).map((hundredths) =>
    showAmount(Math.max(1, Math.floor((amount * hundredths) / (100 * step) + 0.5)) * step, unit),
  );
  return `${low ?? ''}–${high ?? ''}`;
};
