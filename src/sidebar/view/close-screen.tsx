/** Before closing: what is unfinished and where it goes, what carries over, and what stands in the way. */
import type { QuarterHomeView } from '../../actions/api';
import { whyNotSign } from '../may';
import { isInDoubt, type Screen } from '../model';
import { ask } from './ask';
import { Button } from './button';
import { Lines } from './lines';
import { Page } from './page';
import { Problems } from './problems';
import { RoleChip } from './role-chip';
import type { ScreenProps } from './screen-props';
import { WhyNot } from './why-not';
import { Name } from './signature';
import { count } from '../../words/count';
import { pageChange as words } from '../../words/en/page-change';
import { pageFrame } from '../../words/en/page-frame';
import { fill } from '../../words/fill';

interface CloseProps extends ScreenProps {
  readonly screen: Extract<Screen, { at: 'close' }>;
  readonly home: QuarterHomeView;
}

export function CloseScreen({ screen: { preview }, home, model, dispatch }: CloseProps) {
  const { quarter, next, leftOver, says, problems } = preview;
  const isBlocked = problems.length > 0;
  const whyNot = whyNotSign(home.me, 'close');
  return (
    <Page
      model={model}
      dispatch={dispatch}
      hasBack
      title={fill(words.close, { quarter })}
      chip={<RoleChip me={home.me} />}
      dock={
        <>
          <WhyNot says={whyNot} />
          <div class="row">
            <Button kind="ghost" onPress={() => dispatch({ type: 'went back' })}>
              {words.notNowYet}
            </Button>
            {isBlocked ? (
              <Button kind="primary" onPress={() => ask(dispatch, 'sidebarPreviewClose', quarter)}>
                {words.checkAgain}
              </Button>
            ) : (
              <Button
                kind="primary"
                disabled={isInDoubt(model)}
                whyNot={whyNot}
                onPress={() => dispatch({ type: 'confirmed' })}
              >
                {fill(words.close, { quarter })}
              </Button>
            )}
          </div>
        </>
      }
    >
      <Problems
        title={count(pageFrame.thingsToSettle, problems.length)}
        problems={problems}
        kind="warn"
        isAlert
        dispatch={dispatch}
      />
      {says.length > 0 && (
        <div class="paragraphs">
          {says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {leftOver.length > 0 && (
        <Lines
          title={next === '' ? words.notFinished : fill(words.notFinishedGoesOn, { quarter: next })}
          lines={leftOver}
          unit={home.strip.unit}
        />
      )}
      {!isBlocked && whyNot === '' && <Name me={home.me} model={model} dispatch={dispatch} />}
    </Page>
  );
}
