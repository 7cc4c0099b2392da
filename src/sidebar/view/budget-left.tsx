/** The headline of a committed quarter: what is left of its budget, or how far it is over. */
import type { StripView } from '../../actions/api';
import { showAmount, unitFor } from './amount';
import { Headline } from './headline';
import { Strip } from './strip';

export const BudgetLeft = ({ strip }: { readonly strip: StripView }) => (
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
    <Strip strip={strip} isCommitted hasKey />
  </div>
);
