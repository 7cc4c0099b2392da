/** The status line: what runs (in words after a second) or what was done; a screen reader hears it change. */
import { progressOf } from '../call';
import type { ScreenProps } from './screen-props';
import { Button } from './button';

export function Status({ model: { task, said, screen }, dispatch }: ScreenProps) {
  const isSlow = task !== null && task.patience !== 'fresh';
  return (
    <div class="status">
      {task !== null && screen.at !== 'loading' && <div class="progress" aria-hidden="true" />}
      <div role="status">
        {isSlow && (
          <p class="line">
            {progressOf(task.call.name)}
            {task.patience === 'very slow' && ' This takes longer than usual.'}
          </p>
        )}
        {task === null && said !== '' && (
          <p class="line done">
            <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
              <path d="m4 10.5 4 4 8-9" fill="none" stroke="currentColor" stroke-width="2" />
            </svg>
            <span>{said}</span>
          </p>
        )}
      </div>
      {task?.patience === 'very slow' && (
        <p class="line">
          <Button kind="link" disabled={false} onPress={() => dispatch({ type: 'gave up waiting' })}>
            Stop waiting
          </Button>
        </p>
      )}
    </div>
  );
}
