/** A call that failed: what happened, the way out, and Google's own words for whoever must look into it. */
import { explain, type Failure } from '../failure';
import type { Dispatch } from '../message';
import { Button } from './button';
import { pageFailures as words } from '../../words/en/page-failures';

export function FailureCard({
  failure,
  dispatch,
}: {
  readonly failure: Failure;
  readonly dispatch: Dispatch;
}) {
  const { title, remedy, lookFirst } = explain(failure);
  return (
    <section class="card bad" role="alert">
      <h2>{title}</h2>
      <p>{remedy}</p>
      {lookFirst && <p>{words.inDoubt}</p>}
      <Button kind="ghost" onPress={() => dispatch({ type: 'retried' })}>
        {lookFirst ? words.lookAtBudget : words.tryAgain}
      </Button>
      <details>
        <summary>{words.whatGoogleSaid}</summary>
        <p class="soft">{failure.text || words.noAnswer}</p>
      </details>
    </section>
  );
}
