/** Before the commit: what product promises, what waits, and what changes will cost from then on. */
import type { QuarterHomeView } from '../../actions/api';
import { isInDoubt, type Screen } from '../model';
import { ask } from './ask';
import { Button } from './button';
import { showAmount } from './amount';
import { Headline } from './headline';
import { Lines } from './lines';
import { Page } from './page';
import { Problems } from './problems';
import { RoleChip } from './role-chip';
import type { ScreenProps } from './screen-props';
import { Name } from './signature';
import { Strip } from './strip';
import { count } from '../../words/count';
import { pageChange as words } from '../../words/en/page-change';
import { pageFrame } from '../../words/en/page-frame';
import { fill } from '../../words/fill';

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
      title={fill(words.commit, { quarter })}
      chip={<RoleChip me={home.me} />}
      dock={
        <div class="row">
          <Button kind="ghost" onPress={() => dispatch({ type: 'went back' })}>
            {words.notNowYet}
          </Button>
          <Button
            kind="primary"
            disabled={isInDoubt(model)}
            onPress={() =>
              isBlocked ? ask(dispatch, 'sidebarPreviewCommit', quarter) : dispatch({ type: 'confirmed' })
            }
          >
            {isBlocked ? words.checkAgain : preview.confirmLabel}
          </Button>
        </div>
      }
    >
      <div>
        <Headline amount={strip.built + strip.stillToBuild}>
          {fill(words.sumOfBudget, { budget: showAmount(strip.budget), unit: strip.unit })}
        </Headline>
        <Strip strip={strip} isCommitted={false} />
      </div>
      <Problems
        title={count(pageFrame.thingsToSettle, problems.length)}
        problems={problems}
        kind="warn"
        isAlert
        dispatch={dispatch}
      />
      {preview.goesIn.length > 0 && (
        <Lines title={words.commitsTo} lines={preview.goesIn} unit={strip.unit} />
      )}
      {preview.waits.length > 0 && (
        <Lines title={words.waits} lines={preview.waits} unit={strip.unit} atFirst={8} />
      )}
      {preview.afterwards !== '' && <p class="card">{preview.afterwards}</p>}
      {!isBlocked && <Name me={home.me} model={model} dispatch={dispatch} />}
    </Page>
  );
}
