/** A question where it was asked: what is meant, what it needs, and yes or no. */
import type { ComponentChildren } from 'preact';
import { isInDoubt } from '../model';
import { Button } from './button';
import type { ScreenProps } from './screen-props';
import { Name } from './signature';
import { pageFrame as words } from '../../words/en/page-frame';

interface QuestionProps extends ScreenProps {
  readonly title?: string;
  readonly says: string;
  readonly yes: string;
  readonly isCostly?: boolean;
  readonly children?: ComponentChildren;
}

export function Question({ title, says, yes, isCostly = false, children, model, dispatch }: QuestionProps) {
  return (
    <div class="question-panel" id="question" role="group" aria-label={title ?? yes} tabIndex={-1}>
      {title !== undefined && <p class="question">{title}</p>}
      {says !== '' && <p class="soft">{says}</p>}
      {children}
      {model.home !== null && <Name me={model.home.me} model={model} dispatch={dispatch} />}
      <div class="row">
        <Button kind="small" onPress={() => dispatch({ type: 'went back' })}>
          {words.notNow}
        </Button>
        <Button
          kind={isCostly ? 'stop' : 'primary'}
          disabled={isInDoubt(model)}
          onPress={() => dispatch({ type: 'confirmed' })}
        >
          {yes}
        </Button>
      </div>
    </div>
  );
}
