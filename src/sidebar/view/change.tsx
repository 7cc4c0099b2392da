/** A change with its price: what it costs, what comes back, what would be cheaper, and the question. */
import type { QuarterHomeView } from '../../actions/api';
import { isInDoubt, type Screen } from '../model';
import { Page } from './page';
import { ask } from './ask';
import { Button } from './button';
import { Cheaper, Rows, Sentence, Sides, Workings } from './price';
import { Problems } from './problems';
import { Reason } from './reason';
import type { ScreenProps } from './screen-props';

interface ChangeProps extends ScreenProps {
  readonly screen: Extract<Screen, { at: 'change' }>;
  readonly home: QuarterHomeView;
}

export function ChangeScreen({ screen, home, model, dispatch }: ChangeProps) {
  const busy = model.task !== null;
  const { preview, change } = screen;
  const isRefused = preview.problems.length > 0;
  const isFixable = preview.problems.some(({ cell }) => cell !== '');
  return (
    <Page
      model={model}
      dispatch={dispatch}
      hasBack
      title={preview.title}
      chip={preview.chip}
      dock={
        <>
          {!isRefused && preview.question !== '' && <p class="question">{preview.question}</p>}
          <div class="row">
            <Button kind="ghost" disabled={busy} onPress={() => dispatch({ type: 'went back' })}>
              {isRefused
                ? 'Choose again'
                : change.kind === 'drop' || change.kind === 'swap'
                  ? 'Keep it'
                  : 'Not now'}
            </Button>
            {!isRefused && (
              <Button
                kind={preview.isCostly ? 'stop' : 'primary'}
                disabled={busy || isInDoubt(model)}
                onPress={() => dispatch({ type: 'confirmed change' })}
              >
                {preview.confirmLabel}
              </Button>
            )}
            {isFixable && (
              <Button
                kind="primary"
                disabled={busy}
                onPress={() => ask(dispatch, { name: 'sidebarPreviewChange', args: [change] })}
              >
                Check again
              </Button>
            )}
          </div>
          {!isRefused && home.me.email !== '' && <p class="soft">Recorded with your name.</p>}
        </>
      }
    >
      <Sides change={change} home={home} />
      <Sentence text={preview.sentence} />
      <Problems
        title="This cannot be done as it is"
        problems={preview.problems}
        kind="bad"
        isAlert
        busy={busy}
        dispatch={dispatch}
      />
      <Rows rows={preview.rows} />
      <Workings lines={preview.workings} />
      <Cheaper offers={preview.cheaper} back={preview.figures.back} />
      {!isRefused && (
        <Reason
          isRequired={preview.isCostly}
          reason={screen.reason}
          missing={screen.missing}
          busy={busy}
          dispatch={dispatch}
        />
      )}
    </Page>
  );
}
