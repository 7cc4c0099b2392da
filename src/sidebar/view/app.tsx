/** Chooses the sidebar's screen. */
import { ChangeScreen } from './change-screen';
import { CloseScreen } from './close-screen';
import { CommitScreen } from './commit-screen';
import { ComposeScreen } from './compose-screen';
import { FigureScreen } from './figure-screen';
import { HomeScreen } from './home-screen';
import { IntakeScreen } from './intake-screen';
import { Loading } from './loading';
import type { ScreenProps } from './screen-props';

export function App({ model, dispatch }: ScreenProps) {
  const { screen, home } = model;
  if (home === null) return <Loading model={model} dispatch={dispatch} />;
  if (home.state !== 'quarter') return <HomeScreen home={home} model={model} dispatch={dispatch} />;
  const props = { home, model, dispatch };
  switch (screen.at) {
    case 'commit':
      return <CommitScreen screen={screen} {...props} />;
    case 'close':
      return <CloseScreen screen={screen} {...props} />;
    case 'intake':
      return <IntakeScreen screen={screen} {...props} />;
    case 'compose':
      return <ComposeScreen screen={screen} {...props} />;
    case 'change':
      return <ChangeScreen screen={screen} {...props} />;
    case 'figure':
      return <FigureScreen screen={screen} {...props} />;
    case 'home':
      return <HomeScreen screen={screen} {...props} />;
    default:
      return <HomeScreen {...props} />;
  }
}
