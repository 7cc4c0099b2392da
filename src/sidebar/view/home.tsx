/** Home, whichever it is: before set-up, ranking, or committed. */
import type { HomeView } from '../../actions/api';
import { CommittedHome } from './committed-home';
import { RankHome } from './rank-home';
import type { ScreenProps } from './screen-props';
import { Welcome } from './welcome';

export function HomeScreen({ home, model, dispatch }: ScreenProps & { readonly home: HomeView }) {
  if (home.state !== 'quarter') return <Welcome home={home} model={model} dispatch={dispatch} />;
  const isCommitted = home.quarter.phase === 'Committed' || home.quarter.phase === 'Closed';
  const Home = isCommitted ? CommittedHome : RankHome;
  return <Home home={home} model={model} dispatch={dispatch} />;
}
