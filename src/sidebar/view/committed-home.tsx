/** Home of a committed quarter: what is left, what a change would cost, what is being built and what waits. */
import type { QuarterHomeView } from '../../actions/api';
import { ask } from './ask';
import { Button } from './button';
import { countOf, showAmount, unitFor } from './amount';
import { Emphasis } from './emphasis';
import { Headline } from './headline';
import { Lines } from './lines';
import { Policy } from './policy';
import { Problems } from './problems';
import { QuarterPage } from './quarter-page';
import type { ScreenProps } from './screen-props';
import { Strip } from './strip';

export function CommittedHome({ home, model, dispatch }: ScreenProps & { readonly home: QuarterHomeView }) {
  const busy = model.task !== null;
  const { strip, quarter, me, problems } = home;
  const mayChange = me.maySpend || me.mayShip;
  const isClosed = quarter.phase === 'Closed';
  return (
    <QuarterPage
      home={home}
      model={model}
      dispatch={dispatch}
      primary={
        !isClosed && (
          <>
            {me.whyNot !== '' && !mayChange && (
              <p class="soft" id="why-not">
                {me.whyNot}
              </p>
            )}
            <Button
              kind="primary"
              disabled={busy || !mayChange}
              {...(mayChange ? {} : { describedBy: 'why-not' })}
              onPress={() => dispatch({ type: 'opened composer' })}
            >
              Change something
            </Button>
          </>
        )
      }
    >
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
      <Problems
        title={`${countOf(problems.length, 'thing')} to look at`}
        problems={problems}
        kind="warn"
        busy={busy}
        dispatch={dispatch}
      />
      {home.nextChange !== '' && !isClosed && (
        <p class="card note">
          <Emphasis text={home.nextChange} also={home.nextChangeOrdinal} />
        </p>
      )}
      <Button
        kind="ghost"
        disabled={busy}
        onPress={() => ask(dispatch, { name: 'sidebarBuildWeekly', args: [quarter.name] })}
      >
        Build weekly tab
      </Button>
      {home.committed.length > 0 && (
        <Lines title="Committed" lines={home.committed} unit={strip.unit} atFirst={8} />
      )}
      {home.waiting.length > 0 && (
        <Lines title="Waiting" lines={home.waiting} unit={strip.unit} atFirst={3} />
      )}
      <Policy card={home.policyCard} />
    </QuarterPage>
  );
}
