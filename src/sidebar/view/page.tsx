/** The frame of every screen: a heading that takes the focus, the status line, the content, and the actions in reach. */
import type { ComponentChildren } from 'preact';
import type { ScreenProps } from './screen-props';
import { FailureCard } from './failure-card';
import { Problems } from './problems';
import { Stale } from './stale';
import { Status } from './status';
import { Icon } from './icon';
import { pageFrame as words } from '../../words/en/page-frame';

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
      <fieldset class="whole" role="none" disabled={model.task !== null}>
        <header class="top">
          {hasBack && (
            <button type="button" class="back" onClick={() => dispatch({ type: 'went back' })}>
              <span class="hidden">{words.back}</span>
              <Icon path="M12.5 4.5 7 10l5.5 5.5" size={20} />
            </button>
          )}
          <div class="title">
            <h1 tabIndex={-1}>{title}</h1>
            {picker}
          </div>
          {chip !== undefined && chip !== '' && <span class="chip">{chip}</span>}
        </header>
      </fieldset>
      <Status model={model} dispatch={dispatch} />
    </div>
    <fieldset class="whole" role="none" disabled={model.task !== null}>
      <main>
        {model.failure !== null && <FailureCard failure={model.failure} dispatch={dispatch} />}
        <Stale model={model} dispatch={dispatch} />
        <Problems title={words.notDone} problems={model.refused} kind="bad" isAlert dispatch={dispatch} />
        {children}
      </main>
      {dock !== undefined && <footer class="dock">{dock}</footer>}
    </fieldset>
  </div>
);
