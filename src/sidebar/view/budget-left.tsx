/** The headline of a committed quarter: what is left of its budget, or how far it is over. */
import type { FigureName, StripView } from '../../actions/api';
import { showAmount, unitFor } from './amount';
import { Headline } from './headline';
import { Strip } from './strip';

interface BudgetLeftProps {
  readonly strip: StripView;
  readonly onAsk: (figure: FigureName) => void;
}

export const BudgetLeft = ({ strip, onAsk }: BudgetLeftProps) => (
  <div>
    {strip.remaining < 0 ? (
      <Headline amount={strip.remaining} isBad>
        {unitFor(strip.remaining, strip.unit)}: over the budget of {showAmount(strip.budget)}
      </Headline>
    ) : (
      <Headline amount={strip.remaining}>
        of {showAmount(strip.budget)} {strip.unit} left
      </Headline>
    )}
    <Strip strip={strip} isCommitted onAsk={onAsk} />
  </div>
);
