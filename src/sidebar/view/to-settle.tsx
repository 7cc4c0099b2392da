/** What needs somebody, on any home, the most pressing first: over budget, problems in cells, edits not applied. */
import type { QuarterHomeView } from '../../actions/api';
import type { Asking } from '../model';
import { count, type Forms } from '../../words/count';
import { OverBudget } from './over-budget';
import { Pending } from './pending';
import { Problems } from './problems';
import type { ScreenProps } from './screen-props';

interface ToSettleProps extends ScreenProps {
  readonly home: QuarterHomeView;
  readonly asking: Asking | null;
  /** What the number of problems is said with. */
  readonly things: Forms;
}

export const ToSettle = ({ home, asking, things, model, dispatch }: ToSettleProps) => {
  return (
    <>
      <OverBudget over={home.overBudget} dispatch={dispatch} />
      <Problems
        title={count(things, home.problems.length)}
        problems={home.problems}
        kind="warn"
        dispatch={dispatch}
      />
      <Pending home={home} asking={asking} model={model} dispatch={dispatch} />
    </>
  );
};
