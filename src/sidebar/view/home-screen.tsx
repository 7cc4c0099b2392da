/** Home, whichever it is: before set-up, ranking, or committed. */
import type { HomeView } from '../../actions/api';
import { atHome, type HomeScreen as AtHome } from '../model';
import { CommittedHome } from './committed-home';
import { RankHome } from './rank-home';
import type { ScreenProps } from './screen-props';
import { Welcome } from './welcome';

interface HomeProps extends ScreenProps {
  readonly home: HomeView;
  readonly screen?: AtHome;
}

export function HomeScreen({ home, screen = atHome, model, dispatch }: HomeProps) {
  if (home.state !== 'quarter') return <Welcome home={home} model={model} dispatch={dispatch} />;
  const isCommitted = home.quarter.phase === 'Committed' || home.quarter.phase === 'Closed';
  const Home = isCommitted ? CommittedHome : RankHome;
  return <Home home={home} screen={screen} model={model} dispatch={dispatch} />;
}
