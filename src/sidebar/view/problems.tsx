/** Everything that stands in the way, all at once, each with a button that goes to its cell. */
import type { ProblemView } from '../../actions/api';
import { CellLink } from './cell-link';
import type { Actions } from './screen-props';

interface ProblemsProps extends Actions {
  readonly title: string;
  readonly problems: readonly ProblemView[];
  readonly kind: 'warn' | 'bad';
  /** Interrupts a screen reader: for the answer to something just pressed. */
  readonly isAlert?: boolean;
}

export const Problems = ({ title, problems, kind, isAlert = false, dispatch }: ProblemsProps) =>
  problems.length === 0 ? null : (
    <section class={`card ${kind}`} role={isAlert ? 'alert' : undefined}>
      <h2>{title}</h2>
      <ul class="items">
        {problems.map(({ tab, cell, says }, index) => (
          <li key={index}>
            <p>{says}</p>
            <CellLink tab={tab} cell={cell} dispatch={dispatch} />
          </li>
        ))}
      </ul>
    </section>
  );
