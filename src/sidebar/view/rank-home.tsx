/** Home while sales ranks: what there is to spend, what to settle, and the commit. */
import type { QuarterHomeView } from '../../actions/api';
import { ask } from './ask';
import { Button } from './button';
import { countOf, unitFor } from './amount';
import { Headline } from './headline';
import { Lines } from './lines';
import { Policy } from './policy';
import { Problems } from './problems';
import { QuarterPage } from './quarter-page';
import type { ScreenProps } from './screen-props';
import { Strip } from './strip';

/** Enough to see the cut on most budgets without pushing the page down. */
const shownAtFirst = 8;

export function RankHome({ home, model, dispatch }: ScreenProps & { readonly home: QuarterHomeView }) {
  const busy = model.task !== null;
  const { strip, quarter, me, problems, waiting } = home;
  return (
    <QuarterPage
      home={home}
      model={model}
      dispatch={dispatch}
      primary={
        <>
          {!me.maySpend && (
            <p class="soft" id="why-not">
              {me.whyNot}
            </p>
          )}
          <Button
            kind="primary"
            disabled={busy || !me.maySpend}
            {...(me.maySpend ? {} : { describedBy: 'why-not' })}
            onPress={() => ask(dispatch, { name: 'sidebarPreviewCommit', args: [quarter.name] })}
          >
            Commit quarter
          </Button>
        </>
      }
    >
      <div>
        <Headline amount={strip.budget}>
          {unitFor(strip.budget, strip.unit)} to spend{quarter.when !== '' && `, ${quarter.when}`}
        </Headline>
        <Strip strip={strip} isCommitted={false} hasKey />
        {home.summary !== '' && <p class="soft under">{home.summary}</p>}
      </div>
      <Problems
        title={`${countOf(problems.length, 'thing')} to settle first`}
        problems={problems}
        kind="warn"
        busy={busy}
        dispatch={dispatch}
      />
      {waiting.length > 0 ? (
        <div class="with-action">
          <Lines title="In rank order" lines={waiting} unit={strip.unit} atFirst={shownAtFirst} />
          {me.maySpend && (
            <Button
              kind="link"
              disabled={busy}
              onPress={() => ask(dispatch, { name: 'sidebarTidyRanks', args: [quarter.name] })}
            >
              Tidy ranks
            </Button>
          )}
        </div>
      ) : (
        <div class="empty">
          <p>No requests yet.</p>
          <p class="soft">
            Type them into the Requests tab, one a row: a title, a rank and an estimate are enough.
          </p>
          <Button
            kind="ghost"
            disabled={busy}
            onPress={() => ask(dispatch, { name: 'sidebarJump', args: ['Requests', 'A2'] })}
          >
            Go to Requests
          </Button>
        </div>
      )}
      <Policy card={home.policyCard} />
    </QuarterPage>
  );
}
