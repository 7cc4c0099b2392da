/** A cell's name as a link that goes to it. */
import { ask } from './ask';
import { Button } from './button';
import type { Actions } from './screen-props';
import { pageFrame as words } from '../../words/en/page-frame';
import { fill } from '../../words/fill';

interface CellLinkProps extends Actions {
  readonly tab: string;
  readonly cell: string;
}

export const CellLink = ({ tab, cell, dispatch }: CellLinkProps) =>
  tab === '' ? null : (
    <Button kind="link" onPress={() => ask(dispatch, 'sidebarJump', tab, cell === '' ? 'A1' : cell)}>
      {cell === '' ? tab : cell}
      <span class="hidden">{cell === '' ? words.goToTab : fill(words.goToCell, { tab })}</span>
    </Button>
  );
