/** The headline of a committed quarter: what is left of its budget, or how far it is over. */
import type { FigureName, StripView } from '../../actions/api';
import { showAmount, unitFor } from './amount';
import { Headline } from './headline';
import { Strip } from './strip';
import { pageHome as words } from '../../words/en/page-home';
import { fill } from '../../words/fill';

interface BudgetLeftProps {
  readonly strip: StripView;
  readonly onAsk: (figure: FigureName) => void;
}

export const BudgetLeft = ({ strip, onAsk }: BudgetLeftProps) => (
  <div>
    {strip.remaining < 0 ? (
      <Headline amount={strip.remaining} isBad>
        {fill(words.overBudgetOf, {
          unit: unitFor(strip.remaining, strip),
          budget: showAmount(strip.budget),
        })}
      </Headline>
    ) : (
      <Headline amount={strip.remaining}>
        {fill(words.left, { budget: showAmount(strip.budget), unit: strip.unit })}
      </Headline>
    )}
    <Strip strip={strip} isCommitted onAsk={onAsk} />
  </div>
);
