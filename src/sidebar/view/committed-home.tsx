/** Home of a committed quarter: what is left, what a change would cost, what is being built and what waits. */
import type { QuarterHomeView } from '../../actions/api';
import { mayChange, whyNotMe } from '../offered-kinds';
import type { HomeScreen } from '../model';
import { ask, askFigure } from './ask';
import { BudgetLeft } from './budget-left';
import { Button } from './button';
import { Emphasis } from './emphasis';
import { Lines } from './lines';
import { NewRequest } from './new-request';
import { OtherSide } from './other-side';
import { Policy } from './policy';
import { QuarterPage } from './quarter-page';
import type { ScreenProps } from './screen-props';
import { Shelf } from './shelf';
import { ToSettle } from './to-settle';
import { Undo } from './undo';

interface CommittedHomeProps extends ScreenProps {
  readonly home: QuarterHomeView;
  readonly screen: HomeScreen;
}

export function CommittedHome({ home, screen: { asking }, model, dispatch }: CommittedHomeProps) {
  const { strip, quarter } = home;
  const isClosed = quarter.phase === 'Closed';
  return (
    <QuarterPage
      home={home}
      model={model}
      dispatch={dispatch}
      primary={
        !isClosed && (
          <>
            {!mayChange(home) && (
              <>
                <NewRequest quarter={quarter.name} dispatch={dispatch} />
                <p class="soft">{whyNotMe(home.me, 'drop')}</p>
              </>
            )}
            <Button
              kind={mayChange(home) ? 'primary' : 'ghost'}
              onPress={() => dispatch({ type: 'opened composer' })}
            >
              {mayChange(home) ? 'Change something' : 'See what a change costs'}
            </Button>
          </>
        )
      }
      link={
        home.mayClose && (
          <Button kind="link" onPress={() => ask(dispatch, 'sidebarPreviewClose', quarter.name)}>
            Close quarter
          </Button>
        )
      }
    >
      <BudgetLeft strip={strip} onAsk={askFigure(dispatch, quarter.name)} />
      <ToSettle home={home} asking={asking} what="to look at" model={model} dispatch={dispatch} />
      {home.nextChange !== '' && !isClosed && (
        <p class="card note">
          <Emphasis text={home.nextChange} also={home.nextChangeOrdinal} />
        </p>
      )}
      <OtherSide home={home} dispatch={dispatch} />
      <Undo undo={home.undo} asking={asking} model={model} dispatch={dispatch} />
      <Button kind="ghost" onPress={() => ask(dispatch, 'sidebarBuildWeekly', quarter.name)}>
        Build weekly tab
      </Button>
      {home.committed.length > 0 && (
        <Lines title="Committed" lines={home.committed} unit={strip.unit} atFirst={8} />
      )}
      {home.waiting.length > 0 && (
        <Lines title="Waiting" lines={home.waiting} unit={strip.unit} atFirst={3} />
      )}
      <Shelf home={home} dispatch={dispatch} />
      <Policy card={home.policyCard} />
    </QuarterPage>
  );
}
