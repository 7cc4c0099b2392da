/** A change with its price: what it costs, what comes back, what would be cheaper, and the question. */
import type { QuarterHomeView } from '../../actions/api';
import { whyNotConfirm } from '../may';
import type { ChangeScreen as Changing } from '../model';
import { ChangeDock } from './change-dock';
import { Cheaper, WaysToFit } from './cheaper';
import { Page } from './page';
import { Rows, Sentence, Sides, Workings } from './price';
import { Problems } from './problems';
import type { ScreenProps } from './screen-props';
import { AskedBy, Name, Reason } from './signature';
import { pageChange as words } from '../../words/en/page-change';

interface ChangeProps extends ScreenProps {
  readonly screen: Changing;
  readonly home: QuarterHomeView;
}

export function ChangeScreen({ screen, home, model, dispatch }: ChangeProps) {
  const { preview, change } = screen;
  const { notes, problems } = preview;
  const whyNot = whyNotConfirm(home.me, preview);
  return (
    <Page
      model={model}
      dispatch={dispatch}
      hasBack
      title={preview.title}
      chip={preview.chip}
      dock={<ChangeDock screen={screen} home={home} model={model} dispatch={dispatch} />}
    >
      <Sides change={change} home={home} />
      <Sentence text={preview.sentence} />
      <Problems title={words.cannotBeDone} problems={problems} kind="bad" isAlert dispatch={dispatch} />
      <WaysToFit preview={preview} dispatch={dispatch} />
      <Rows rows={preview.rows} />
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <Workings lines={preview.workings} />
      <Cheaper preview={preview} dispatch={dispatch} />
      {problems.length === 0 && whyNot === '' && (
        <>
          <Reason reason={screen.reason} isRequired={preview.needsReason} model={model} dispatch={dispatch} />
          <AskedBy askedBy={screen.askedBy} model={model} dispatch={dispatch} />
          <Name me={home.me} model={model} dispatch={dispatch} />
        </>
      )}
    </Page>
  );
}
