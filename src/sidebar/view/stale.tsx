/** What the screen was worked out from has changed: said at the top, with the way to the new numbers. */
import type { Call } from '../call';
import type { Model } from '../model';
import { Button } from './button';
import type { ScreenProps } from './screen-props';
import { pageFrame as words } from '../../words/en/page-frame';

export function Stale({ model, dispatch }: ScreenProps) {
  const call = model.isStale ? sameAgain(model) : null;
  return call === null ? null : (
    <section class="card warn" role="alert">
      <h2>{words.stale}</h2>
      <p>{words.staleAbout}</p>
      <Button kind="ghost" onPress={() => dispatch({ type: 'asked', call })}>
        {words.workOutAgain}
      </Button>
    </section>
  );
}

const sameAgain = ({ screen }: Model): Call | null => {
  switch (screen.at) {
    case 'commit':
      return { name: 'sidebarPreviewCommit', args: [screen.preview.quarter] };
    case 'close':
      return { name: 'sidebarPreviewClose', args: [screen.preview.quarter] };
    case 'change':
      return { name: 'sidebarPreviewChange', args: [screen.change] };
    case 'figure':
      return { name: 'sidebarFigure', args: [screen.view.quarter, screen.view.name] };
    default:
      return null;
  }
};
