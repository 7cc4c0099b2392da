/** Home before there is a quarter: what this is, and what to do first. */
import type { HomeView } from '../../actions/api';
import { count } from '../../words/count';
import { fill } from '../../words/fill';
import { pageFrame } from '../../words/en/page-frame';
import { welcome as words } from '../../words/en/welcome';
import { ask } from './ask';
import { Button } from './button';
import { Page } from './page';
import { Problems } from './problems';
import { RoleChip } from './role-chip';
import type { ScreenProps } from './screen-props';

interface WelcomeProps extends ScreenProps {
  readonly home: Extract<HomeView, { state: 'set up first' }>;
}

export function Welcome({ home, model, dispatch }: WelcomeProps) {
  const { problems } = home;
  // Where no tab or column is missing, what stands in the way is a cell.
  const toWrite = problems.every(({ cell }) => cell !== '') ? problems[0] : undefined;
  return (
    <Page
      model={model}
      dispatch={dispatch}
      title={pageFrame.product}
      chip={<RoleChip me={home.me} />}
      dock={
        <>
          {toWrite ? (
            <Button kind="primary" onPress={() => ask(dispatch, 'sidebarJump', toWrite.tab, toWrite.cell)}>
              {fill(words.goTo, { tab: toWrite.tab })}
            </Button>
          ) : (
            <Button kind="primary" onPress={() => ask(dispatch, 'sidebarSetUp')}>
              {words.setUp}
            </Button>
          )}
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
      {toWrite ? null : <p class="soft">{words.tabs}</p>}
    </Page>
  );
}
