/** Before the commit: what product promises, what waits, and what changes will cost from then on. */
import type { QuarterHomeView } from '../../actions/api';
import { isInDoubt, type Screen } from '../model';
import { ask } from './ask';
import { Button } from './button';
import { countOf, showAmount } from './amount';
import { Headline } from './headline';
import { Lines } from './lines';
import { Page } from './page';
import { Problems } from './problems';
import type { ScreenProps } from './screen-props';
import { Name } from './signature';
import { Strip } from './strip';

interface CommitProps extends ScreenProps {
  readonly screen: Extract<Screen, { at: 'commit' }>;
  readonly home: QuarterHomeView;
}

export function CommitScreen({ screen: { preview }, home, model, dispatch }: CommitProps) {
  const { strip, quarter, problems } = preview;
  const isBlocked = problems.length > 0;
  return (
    <Page
      model={model}
      dispatch={dispatch}
      hasBack
      title={`Commit ${quarter}`}
      chip={home.me.role}
      dock={
        <div class="row">
          <Button kind="ghost" onPress={() => dispatch({ type: 'went back' })}>
            Not yet
          </Button>
          <Button
            kind="primary"
            disabled={isInDoubt(model)}
            onPress={() =>
              isBlocked ? ask(dispatch, 'sidebarPreviewCommit', quarter) : dispatch({ type: 'confirmed' })
            }
          >
            {isBlocked ? 'Check again' : preview.confirmLabel}
          </Button>
        </div>
      }
    >
      <div>
        <Headline amount={strip.built + strip.stillToBuild}>
          of {showAmount(strip.budget)} {strip.unit}
        </Headline>
        <Strip strip={strip} isCommitted={false} />
      </div>
      <Problems
        title={`${countOf(problems.length, 'thing')} to settle first`}
        problems={problems}
        kind="warn"
        isAlert
        dispatch={dispatch}
      />
      {preview.goesIn.length > 0 && (
        <Lines title="Product commits to" lines={preview.goesIn} unit={strip.unit} />
      )}
      {preview.waits.length > 0 && (
        <Lines title="Waits" lines={preview.waits} unit={strip.unit} atFirst={8} />
      )}
      {preview.afterwards !== '' && <p class="card">{preview.afterwards}</p>}
      {!isBlocked && <Name me={home.me} model={model} dispatch={dispatch} />}
    </Page>
  );
}
