/** Chooses the dialog's screen. */
import { Button } from '../view/button';
import { Loading } from '../view/loading';
import { Page } from '../view/page';
import { Problems } from '../view/problems';
import type { ScreenProps } from '../view/screen-props';
import { CheckScreen } from './check-screen';
import { DuplicatesScreen } from './duplicates-screen';
import { ExportScreen } from './export/export-screen';
import { HeardScreen } from './heard-screen';
import { HealthScreen } from './health-screen';
import { ImportScreen } from './import/import-screen';
import { Overview } from './overview';
import { pageCall } from './pages';
import { PlanScreen } from './plan-screen';
import { SessionScreen } from './session-screen';
import { WeeklyScreen } from './weekly-screen';
import { dialogCheck as words } from '../../words/en/page-dialog-check';
import { pageFrame } from '../../words/en/page-frame';

export function App({ model, dispatch }: ScreenProps) {
  const { screen, home } = model;
  const opening = <Loading model={model} dispatch={dispatch} />;
  if (home === null) return opening;
  if (screen.at === 'check') return <CheckScreen screen={screen} model={model} dispatch={dispatch} />;
  if (screen.at === 'loading') return opening;
  if (home.state !== 'quarter') {
    return (
      <Page model={model} dispatch={dispatch} title={pageFrame.settleFirst}>
        <Problems title={words.inTheWay} problems={home.problems} kind="warn" dispatch={dispatch} />
        <Button kind="ghost" onPress={() => dispatch({ type: 'asked', call: pageCall('check', '') })}>
          {words.title}
        </Button>
      </Page>
    );
  }
  const props = { home, model, dispatch };
  switch (screen.at) {
    case 'session':
      return <SessionScreen screen={screen} {...props} />;
    case 'weekly':
      return <WeeklyScreen screen={screen} {...props} />;
    case 'health':
      return <HealthScreen screen={screen} {...props} />;
    case 'plan':
      return <PlanScreen screen={screen} {...props} />;
    case 'duplicates':
      return <DuplicatesScreen screen={screen} {...props} />;
    case 'heard':
      return <HeardScreen screen={screen} {...props} />;
    case 'import':
      return <ImportScreen screen={screen} {...props} />;
    case 'export':
      return <ExportScreen screen={screen} {...props} />;
    default:
      return <Overview model={model} dispatch={dispatch} />;
  }
}
