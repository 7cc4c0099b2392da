/** Chooses the screen. */
import { CloseScreen } from './close';
import { CommitScreen } from './commit';
import { ChangeScreen } from './change';
import { ComposeScreen } from './compose';
import { HomeScreen } from './home';
import { ExportScreen } from './export';
import { ImportScreen } from './import';
import { DuplicatesScreen } from './duplicates';
import { HeardScreen } from './heard';
import { IntakeScreen } from './intake';
import { Loading } from './loading';
import { PlanScreen } from './plan';
import type { ScreenProps } from './screen-props';
import { SessionScreen } from './session';

export function App({ model, dispatch }: ScreenProps) {
  const { screen, home } = model;
  if (home === null) return <Loading model={model} dispatch={dispatch} />;
  if (home.state !== 'quarter') return <HomeScreen home={home} model={model} dispatch={dispatch} />;
  switch (screen.at) {
    case 'commit':
      return <CommitScreen screen={screen} home={home} model={model} dispatch={dispatch} />;
    case 'close':
      return <CloseScreen screen={screen} home={home} model={model} dispatch={dispatch} />;
    case 'plan':
      return <PlanScreen screen={screen} home={home} model={model} dispatch={dispatch} />;
    case 'export':
      return <ExportScreen screen={screen} home={home} model={model} dispatch={dispatch} />;
    case 'import':
      return <ImportScreen screen={screen} home={home} model={model} dispatch={dispatch} />;
    case 'session':
      return <SessionScreen screen={screen} home={home} model={model} dispatch={dispatch} />;
    case 'intake':
      return <IntakeScreen screen={screen} home={home} model={model} dispatch={dispatch} />;
    case 'duplicates':
      return <DuplicatesScreen screen={screen} home={home} model={model} dispatch={dispatch} />;
    case 'heard':
      return <HeardScreen screen={screen} home={home} model={model} dispatch={dispatch} />;
    case 'compose':
      return <ComposeScreen screen={screen} home={home} model={model} dispatch={dispatch} />;
    case 'change':
      return <ChangeScreen screen={screen} home={home} model={model} dispatch={dispatch} />;
    case 'home':
      return <HomeScreen screen={screen} home={home} model={model} dispatch={dispatch} />;
    default:
      return <HomeScreen home={home} model={model} dispatch={dispatch} />;
  }
}
