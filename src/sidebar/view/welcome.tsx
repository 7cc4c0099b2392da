/** Home before set-up: what this is, and the two ways to begin. */
import type { HomeView } from '../../actions/api';
import { ask } from './ask';
import { Button } from './button';
import { countOf } from './amount';
import { Page } from './page';
import { Problems } from './problems';
import type { ScreenProps } from './screen-props';

interface WelcomeProps extends ScreenProps {
  readonly home: Extract<HomeView, { state: 'set up first' }>;
}

export function Welcome({ home, model, dispatch }: WelcomeProps) {
  const { problems } = home;
  return (
    <Page
      model={model}
      dispatch={dispatch}
      title="Sales Budget"
      chip={home.me.role}
      dock={
        <>
          <Button kind="primary" onPress={() => ask(dispatch, 'sidebarSetUp')}>
            Set up this spreadsheet
          </Button>
          <Button kind="ghost" onPress={() => ask(dispatch, 'sidebarLoadExample')}>
            Load the example quarter
          </Button>
        </>
      }
    >
      <div class="welcome">
        <p class="lead">Give sales a budget, and let it choose.</p>
        <p>
          Each quarter sales gets a fixed share of what product can build, and spends it on what it wants
          most.
        </p>
      </div>
      <Problems
        title={`${countOf(problems.length, 'thing')} in the way`}
        problems={problems}
        kind="warn"
        dispatch={dispatch}
      />
      <ol class="steps">
        <li>
          <b>Rank.</b> Sales puts its requests in one order. The list is cut where the budget ends.
        </li>
        <li>
          <b>Commit.</b> Product promises what is above the cut. Prices are frozen.
        </li>
        <li>
          <b>Change, at a price.</b> Work not started moves free. Dropping built work costs what was built,
          and some more.
        </li>
      </ol>
      <p class="soft">
        Set-up adds four tabs: Allocation, Requests, Changes and Weekly. Your own tabs stay as they are.
      </p>
    </Page>
  );
}
