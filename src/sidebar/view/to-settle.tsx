/** What needs somebody, on any home, the most pressing first: over budget, problems in cells, edits not applied. */
import type { QuarterHomeView } from '../../actions/api';
import type { Asking } from '../model';
import { countOf } from './amount';
import { OverBudget } from './over-budget';
import { Pending } from './pending';
import { Problems } from './problems';
import type { ScreenProps } from './screen-props';

interface ToSettleProps extends ScreenProps {
  readonly home: QuarterHomeView;
  readonly asking: Asking | null;
  /** 'to settle first', 'to look at'. */
  readonly what: string;
}

export const ToSettle = ({ home, asking, what, model, dispatch }: ToSettleProps) => {
  return (
    <>
      <OverBudget over={home.overBudget} dispatch={dispatch} />
      <Problems
        title={`${countOf(home.problems.length, 'thing')} ${what}`}
        problems={home.problems}
        kind="warn"
        dispatch={dispatch}
      />
      <Pending home={home} asking={asking} model={model} dispatch={dispatch} />
    </>
  );
};
