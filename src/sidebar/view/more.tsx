/** What there is beside the quarter itself: a request in seconds, and the pages with more room. */
import type { QuarterHomeView } from '../../actions/api';
import { widePages } from '../pages';
import { ask } from './ask';
import { NavList } from './nav-list';
import type { Actions } from './screen-props';
import { pageHome } from '../../words/en/page-home';
import { pageIntake as words } from '../../words/en/page-intake';

export const More = ({ home, dispatch }: Actions & { readonly home: QuarterHomeView }) => {
  const { name } = home.quarter;
  return (
    <NavList
      label={pageHome.more}
      entries={[
        {
          title: words.newRequest,
          says: words.newRequestAbout,
          onOpen: () => ask(dispatch, 'sidebarIntake', name),
        },
        ...widePages().map(({ page, ...entry }) => ({
          ...entry,
          onOpen: () => ask(dispatch, 'sidebarOpen', page, name),
        })),
      ]}
    />
  );
};
