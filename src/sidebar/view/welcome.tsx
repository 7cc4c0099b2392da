/** Home before set-up: what this is, and the two ways to begin. */
import type { HomeView } from '../../actions/api';
import { count } from '../../words/count';
import { pageFrame } from '../../words/en/page-frame';
import { welcome as words } from '../../words/en/welcome';
import { ask } from './ask';
import { Button } from './button';
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
      title={pageFrame.product}
      chip={home.me.role}
      dock={
        <>
          <Button kind="primary" onPress={() => ask(dispatch, 'sidebarSetUp')}>
            {words.setUp}
          </Button>
          <Button kind="ghost" onPress={() => ask(dispatch, 'sidebarLoadExample')}>
            {words.loadExample}
          </Button>
        </>
      }
    >
      <div class="welcome">
        <p class="lead">{words.lead}</p>
        <p>{words.about}</p>
      </div>
      <Problems
        title={count(words.inTheWay, problems.length)}
        problems={problems}
        kind="warn"
        dispatch={dispatch}
      />
      <ol class="steps">
        <li>
          <b>{words.rank}</b> {words.rankAbout}
        </li>
        <li>
          <b>{words.commit}</b> {words.commitAbout}
        </li>
        <li>
          <b>{words.change}</b> {words.changeAbout}
        </li>
      </ol>
      <p class="soft">{words.tabs}</p>
    </Page>
  );
}
