/** What everybody may do: the first button of those who may not do what the quarter waits for. */
import { ask } from './ask';
import { Button } from './button';
import type { Actions } from './screen-props';
import { pageIntake as words } from '../../words/en/page-intake';

export const NewRequest = ({ quarter, dispatch }: Actions & { readonly quarter: string }) => (
  <Button kind="primary" onPress={() => ask(dispatch, 'sidebarIntake', quarter)}>
    {words.newRequest}
  </Button>
);
