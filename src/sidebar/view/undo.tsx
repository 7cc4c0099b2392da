/** What was done last, and the way to take it back: one press to ask, one to do it. */
import type { UndoView } from '../../actions/api';
import type { Asking } from '../model';
import { Button } from './button';
import { Question } from './question';
import type { ScreenProps } from './screen-props';
import { pageHome as words } from '../../words/en/page-home';
import { fill } from '../../words/fill';

interface UndoProps extends ScreenProps {
  readonly undo: UndoView | null;
  readonly asking: Asking | null;
}

export function Undo({ undo, asking, model, dispatch }: UndoProps) {
  if (undo === null) return null;
  if (asking?.what === 'undo') {
    return (
      <section class="card">
        <Question
          title={fill(words.undoWhat, { what: undo.what })}
          says={undo.says}
          yes={words.undoIt}
          model={model}
          dispatch={dispatch}
        />
      </section>
    );
  }
  return (
    <section class="said" aria-label={words.doneLast}>
      <p class="soft">{undo.says}</p>
      <Button
        kind="link"
        id="undo"
        onPress={() => dispatch({ type: 'opened question', asking: { what: 'undo' } })}
      >
        {words.undo}
        <span class="hidden"> {undo.what}</span>
      </Button>
    </section>
  );
}
