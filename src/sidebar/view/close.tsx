/** Before closing: what is unfinished and where it goes, what carries over, and what stands in the way. */
import type { QuarterHomeView } from '../../actions/api';
import { whyNotSign } from '../may';
import { isInDoubt, type Screen } from '../model';
import { ask } from './ask';
import { Button } from './button';
import { countOf } from './amount';
import { Lines } from './lines';
import { Page } from './page';
import { Problems } from './problems';
import type { ScreenProps } from './screen-props';
import { WhyNot } from './why-not';
import { Name } from './signature';

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
      title={`Close ${quarter}`}
      chip={home.me.role}
      dock={
        <>
          <WhyNot says={whyNot} />
          <div class="row">
            <Button kind="ghost" onPress={() => dispatch({ type: 'went back' })}>
              Not yet
            </Button>
            {isBlocked ? (
              <Button kind="primary" onPress={() => ask(dispatch, 'sidebarPreviewClose', quarter)}>
                Check again
              </Button>
            ) : (
              <Button
                kind="primary"
                disabled={isInDoubt(model)}
                whyNot={whyNot}
                onPress={() => dispatch({ type: 'confirmed' })}
              >
                {`Close ${quarter}`}
              </Button>
            )}
          </div>
        </>
      }
    >
      <Problems
        title={`${countOf(problems.length, 'thing')} to settle first`}
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
          title={next === '' ? 'Not finished' : `Not finished, goes on in ${next}`}
          lines={leftOver}
          unit={home.strip.unit}
        />
      )}
      {!isBlocked && whyNot === '' && <Name me={home.me} model={model} dispatch={dispatch} />}
    </Page>
  );
}
