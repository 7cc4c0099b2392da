/** The question below a price, and the two answers; who may not give one reads why. */
import type { ChangeRequest, QuarterHomeView } from '../../actions/api';
import { whyNotConfirm } from '../may';
import { isInDoubt, type ChangeScreen } from '../model';
import { ask } from './ask';
import { Button } from './button';
import type { ScreenProps } from './screen-props';
import { recordedAs } from './signature';
import { pageChange as words } from '../../words/en/page-change';
import { pageFrame } from '../../words/en/page-frame';

interface ChangeDockProps extends ScreenProps {
  readonly screen: ChangeScreen;
  readonly home: QuarterHomeView;
}

const stops = ({ kind }: ChangeRequest): boolean => kind === 'drop' || kind === 'swap' || kind === 'pause';

export function ChangeDock({ screen, home, model, dispatch }: ChangeDockProps) {
  const { preview, change } = screen;
  const { problems } = preview;
  const whyNot = whyNotConfirm(home.me, preview);
  const isRefused = problems.length > 0;
  const isFixable = problems.some(({ cell }) => cell !== '');
  const no = isRefused ? words.chooseAgain : stops(change) ? words.keepIt : pageFrame.notNow;
  const recorded = recordedAs(home.me, model);
  return (
    <>
      {!isRefused && whyNot === '' && preview.question !== '' && <p class="question">{preview.question}</p>}
      {!isRefused && whyNot !== '' && (
        <p class="soft" id="why-not">
          {whyNot}
        </p>
      )}
      <div class="row">
        <Button kind="ghost" onPress={() => dispatch({ type: 'went back' })}>
          {no}
        </Button>
        {!isRefused && (
          <Button
            kind={preview.isCostly ? 'stop' : 'primary'}
            disabled={isInDoubt(model)}
            whyNot={whyNot}
            onPress={() => dispatch({ type: 'confirmed' })}
          >
            {preview.confirmLabel}
          </Button>
        )}
        {isFixable && (
          <Button kind="primary" onPress={() => ask(dispatch, 'sidebarPreviewChange', change)}>
            {words.checkAgain}
          </Button>
        )}
      </div>
      {!isRefused && whyNot === '' && recorded !== '' && <p class="soft">{recorded}</p>}
    </>
  );
}
