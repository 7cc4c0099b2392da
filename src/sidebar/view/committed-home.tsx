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
import { pageChange } from '../../words/en/page-change';
import { pageHome as words } from '../../words/en/page-home';

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
              {mayChange(home) ? pageChange.changeSomething : words.seeCost}
            </Button>
          </>
        )
      }
      link={
        home.mayClose && (
          <Button kind="link" onPress={() => ask(dispatch, 'sidebarPreviewClose', quarter.name)}>
            {words.closeQuarter}
          </Button>
        )
      }
    >
      <BudgetLeft strip={strip} onAsk={askFigure(dispatch, quarter.name)} />
      <ToSettle home={home} asking={asking} things={words.thingsToLookAt} model={model} dispatch={dispatch} />
      {home.nextChange !== '' && !isClosed && (
        <p class="card note">
          <Emphasis text={home.nextChange} ordinal={home.nextChangeOrdinal} />
        </p>
      )}
      <OtherSide home={home} dispatch={dispatch} />
      <Undo undo={home.undo} asking={asking} model={model} dispatch={dispatch} />
      <Button kind="ghost" onPress={() => ask(dispatch, 'sidebarBuildWeekly', quarter.name)}>
        {words.buildWeekly}
      </Button>
      {home.committed.length > 0 && (
        <Lines title={words.committed} lines={home.committed} unit={strip.unit} atFirst={8} />
      )}
      {home.waiting.length > 0 && (
        <Lines title={words.waiting} lines={home.waiting} unit={strip.unit} atFirst={3} />
      )}
      <Shelf home={home} dispatch={dispatch} />
      <Policy card={home.policyCard} />
    </QuarterPage>
  );
}
