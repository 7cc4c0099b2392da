/** The status line: what runs (in words after a second) or what was done; a screen reader hears it change. */
import { progressOf } from '../progress';
import { isOutOfTouch } from '../stay-fresh';
import type { ScreenProps } from './screen-props';
import { Button } from './button';
import { Icon } from './icon';
import { pageFrame as words } from '../../words/en/page-frame';

export function Status({ model, dispatch }: ScreenProps) {
  const { task, said, screen } = model;
  const isSlow = task !== null && task.patience !== 'fresh';
  return (
    <div class="status">
      {task !== null && screen.at !== 'loading' && <div class="progress" aria-hidden="true" />}
      <div role="status">
        {isSlow && (
          <>
            <p class="line">{progressOf(task.call.name)}</p>
            {task.patience === 'very slow' && <p class="line">{words.takesLonger}</p>}
          </>
        )}
        {isOutOfTouch(model) && task === null && <p class="line">{words.noAnswer}</p>}
        {task === null && said !== '' && (
          <p class="line done">
            <Icon path="m4 10.5 4 4 8-9" />
            <span>{said}</span>
          </p>
        )}
      </div>
      {task?.patience === 'very slow' && (
        <p class="line">
          <Button kind="link" onPress={() => dispatch({ type: 'gave up waiting' })}>
            {words.stopWaiting}
          </Button>
        </p>
      )}
    </div>
  );
}
