/** The force-rank session: begin, compare two at a time, and see what moved before anything is written. */
import type { CandidateView, QuarterHomeView } from '../../actions/api';
import { sessionStep, type Question, type SessionStep } from '../../budget/ranking/rank-session';
import { movedInWords, whatMoved } from '../../budget/ranking/what-moved';
import { isInDoubt, type SessionScreen as AtSession } from '../model';
import { countIn } from './session';
import { ask } from '../view/ask';
import { Button } from '../view/button';
import { Field } from '../view/field';
import { Page } from '../view/page';
import { Problems } from '../view/problems';
import type { ScreenProps } from '../view/screen-props';
import { WhyNot } from '../view/why-not';

interface SessionProps extends ScreenProps {
  readonly screen: AtSession;
  readonly home: QuarterHomeView;
}

export function SessionScreen(props: SessionProps) {
  const { session } = props.screen;
  if (session === null) return <Begin {...props} />;
  const step = sessionStep(session);
  return step.question === null ? (
    <Ended {...props} step={step} />
  ) : (
    <Asking {...props} step={step} question={step.question} />
  );
}

const Begin = ({ screen, home, model, dispatch }: SessionProps) => {
  const { candidates, problems } = screen.view;
  const count = countIn(screen);
  const frozen = candidates.slice(0, count ?? 0).map(({ id }) => id);
  return (
    <Page
      model={model}
      dispatch={dispatch}
      hasBack
      title="Rank two at a time"
      chip={home.me.role}
      dock={
        candidates.length > 1 && (
          <Button
            kind="primary"
            disabled={count === null}
            onPress={() => dispatch({ type: 'began session' })}
          >
            Begin
          </Button>
        )
      }
    >
      <Problems title="To settle first" problems={problems} kind="warn" isAlert dispatch={dispatch} />
      {candidates.length < 2 ? (
        <p>There are not two requests waiting, so there is nothing to compare.</p>
      ) : (
        <>
          <p>
            Two requests at a time, with what speaks for each. The order they have now is kept until you apply
            the new one.
          </p>
          <Field
            id="count"
            label="How many of the first ranks"
            value={screen.count}
            isNumber
            missing={
              count === null
                ? { field: 'count', says: `Write a whole number from 2 to ${candidates.length}.` }
                : null
            }
            onInput={(text) => dispatch({ type: 'chose count', text })}
            onEnter={() => dispatch({ type: 'began session' })}
          />
          {count !== null && (
            <p class="soft">At most {sessionStep({ frozen, answers: [] }).atMost} questions.</p>
          )}
        </>
      )}
    </Page>
  );
};

interface StepProps extends SessionProps {
  readonly step: SessionStep;
}

const named = (candidates: readonly CandidateView[], id: string): CandidateView =>
  candidates.find((candidate) => candidate.id === id) ?? { id, rank: '', title: id, facts: [] };

const Asking = ({ screen, step, question, model, dispatch }: StepProps & { readonly question: Question }) => {
  const { candidates } = screen.view;
  const [placed, against] = [named(candidates, question.placed), named(candidates, question.against)];
  return (
    <Page
      model={model}
      dispatch={dispatch}
      hasBack
      title="Which comes first?"
      chip={`${step.asked + 1} of \u2264 ${step.atMost}`}
      dock={
        <div class="row">
          <Button kind="ghost" onPress={() => ask(dispatch, 'sidebarDiscardSession', screen.view.quarter)}>
            Discard
          </Button>
          <Button
            kind="ghost"
            disabled={step.asked === 0}
            onPress={() => dispatch({ type: 'took answer back' })}
          >
            Previous
          </Button>
        </div>
      }
    >
      <div class="bar" aria-hidden="true">
        <i class="todo" style={{ width: `${Math.round((100 * step.asked) / step.atMost)}%` }} />
      </div>
      <div class="pair" key={`${placed.id}-${against.id}`}>
        <Side candidate={against} onPress={() => dispatch({ type: 'preferred', answer: 'against' })} />
        <Side candidate={placed} onPress={() => dispatch({ type: 'preferred', answer: 'placed' })} />
      </div>
      {screen.isLost ? (
        <p class="soft" role="status">
          Google did not keep the last answer. The answers stay here as long as this page is open.
        </p>
      ) : (
        <p class="soft">You can leave at any time; the answers are kept.</p>
      )}
    </Page>
  );
};

interface SideProps {
  readonly candidate: CandidateView;
  readonly onPress: () => void;
}

const Side = ({ candidate: { id, title, rank, facts }, onPress }: SideProps) => (
  <button type="button" class="side" onClick={onPress}>
    <span class="name">{title}</span>
    <span class="note">
      {id}
      {rank !== '' && `, rank ${rank} now`}
    </span>
    <span class="facts">
      {facts.map(({ label, value }) => (
        <span key={label}>
          <span class="soft">{label} </span>
          {value}
        </span>
      ))}
    </span>
  </button>
);

const Ended = ({ screen, step, home, model, dispatch }: StepProps) => {
  const { view, session } = screen;
  const frozen = session?.frozen ?? [];
  const moved = whatMoved(frozen, step.order);
  const from = new Map(moved.moved.map((move) => [move.id, move]));
  const titleOf = (id: string): string => named(view.candidates, id).title;
  return (
    <Page
      model={model}
      dispatch={dispatch}
      hasBack
      title="What moved"
      chip={home.me.role}
      dock={
        <>
          <WhyNot says={view.whyNot} />
          <div class="row">
            <Button kind="ghost" onPress={() => ask(dispatch, 'sidebarDiscardSession', view.quarter)}>
              Discard
            </Button>
            <Button
              kind="primary"
              disabled={isInDoubt(model)}
              whyNot={view.whyNot}
              onPress={() => session !== null && ask(dispatch, 'sidebarApplySession', view.quarter, session)}
            >
              Apply ranks
            </Button>
          </div>
        </>
      }
    >
      <p class="lead">{movedInWords(moved, titleOf)}.</p>
      <ol class="items">
        {step.order.map((id, index) => {
          const move = from.get(id);
          return (
            <li key={id}>
              <span class="rank">{index + 1}</span>
              <span class="text">{titleOf(id)}</span>
              <b>{move === undefined ? '' : moveInWords(move.from - move.to)}</b>
            </li>
          );
        })}
      </ol>
      <div>
        <Button kind="link" onPress={() => dispatch({ type: 'took answer back' })}>
          Previous question
        </Button>
      </div>
    </Page>
  );
};

const moveInWords = (gain: number): string => (gain > 0 ? `+${gain}` : `\u2212${-gain}`);
