/** The frame of every screen: a heading that takes the focus, the status line, the content, and the actions in reach. */
import type { ComponentChildren } from 'preact';
import type { ScreenProps } from './screen-props';
import { FailureCard } from './failure-card';
import { Problems } from './problems';
import { Status } from './status';

interface PageProps extends ScreenProps {
  readonly title: ComponentChildren;
  /** A chip at the right: the role, or the change's number. */
  readonly chip?: ComponentChildren;
  readonly hasBack?: boolean;
  /** Laid over the title: the quarter picker. */
  readonly picker?: ComponentChildren;
  readonly children: ComponentChildren;
  /** The actions, always in view at the bottom. */
  readonly dock?: ComponentChildren;
}

export const Page = ({ model, dispatch, title, chip, hasBack, picker, children, dock }: PageProps) => (
  <div class="page" aria-busy={model.task !== null}>
    <div class="head">
      <header class="top">
        {hasBack && (
          <button
            type="button"
            class="back"
            disabled={model.task !== null}
            onClick={() => dispatch({ type: 'went back' })}
          >
            <span class="hidden">Back</span>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <path d="M12.5 4.5 7 10l5.5 5.5" fill="none" stroke="currentColor" stroke-width="1.8" />
            </svg>
          </button>
        )}
        <div class="title">
          <h1 tabIndex={-1}>{title}</h1>
          {picker}
        </div>
        {chip !== undefined && chip !== '' && <span class="chip">{chip}</span>}
      </header>
      <Status model={model} dispatch={dispatch} />
    </div>
    <main>
      {model.failure !== null && <FailureCard failure={model.failure} dispatch={dispatch} />}
      <Problems
        title="Not done"
        problems={model.refused}
        kind="bad"
        isAlert
        busy={model.task !== null}
        dispatch={dispatch}
      />
      {children}
    </main>
    {dock !== undefined && <footer class="dock">{dock}</footer>}
  </div>
);
