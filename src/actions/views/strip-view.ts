/** The six numbers in the unit, as the sidebar draws them. */
import { fromAmount } from '../../budget/amount';
import type { Strip } from '../../budget/strip/strip';
import { units, type Unit } from '../../budget/unit';
import { amounts } from '../../words/en/amounts';
import type { StripView } from '../api';

export const stripView = (strip: Strip, reserve: number, unit: Unit): StripView => ({
  unit: units[unit].plural,
  unitOfOne: amounts.units[unit].one,
  budget: fromAmount(strip.budget, unit),
  built: fromAmount(strip.built, unit),
  stillToBuild: fromAmount(strip.stillToBuild, unit),
  sunk: fromAmount(strip.sunk, unit),
  disruption: fromAmount(strip.disruption, unit),
  remaining: fromAmount(strip.remaining, unit),
  reserve: fromAmount(reserve, unit),
});
