/** Where the dialog's pages begin, and where it says what was done. */
import { quarterOf } from '../model';
import { widePages } from '../pages';
import { NavList } from '../view/nav-list';
import { Page } from '../view/page';
import type { ScreenProps } from '../view/screen-props';
import { pageCall } from './pages';
import { pageDialog as words } from '../../words/en/page-dialog';

export const Overview = ({ model, dispatch }: ScreenProps) => (
  <Page model={model} dispatch={dispatch} title={quarterOf(model)}>
    <NavList
      label={words.pages}
      entries={widePages().map(({ page, ...entry }) => ({
        ...entry,
        onOpen: () => dispatch({ type: 'asked', call: pageCall(page, quarterOf(model)) }),
      }))}
    />
  </Page>
);
