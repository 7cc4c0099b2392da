/** The force-rank session: begin, compare two at a time, and see what moved before anything is written. */
import type { CandidateView, QuarterHomeView } from '../../actions/api';
import { sessionStep, type Question, type SessionStep } from '../../budget/ranking/rank-session';
import { movedInWords, whatMoved } from '../../budget/ranking/what-moved';
import { asSentence } from '../../words/as-sentence';
import { isInDoubt, type SessionScreen as AtSession } from '../model';
import { RoleChip } from '../view/role-chip';
import { countIn } from './session';
import { ask } from '../view/ask';
import { Button } from '../view/button';
import { Field } from '../view/field';
import { Page } from '../view/page';
import { Problems } from '../view/problems';
import type { ScreenProps } from '../view/screen-props';
import { WhyNot } from '../view/why-not';
import { dialogSession as words } from '../../words/en/page-dialog-session';
import { pageFrame } from '../../words/en/page-frame';
import { fill } from '../../words/fill';

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
      title={words.title}
      chip={<RoleChip me={home.me} />}
      dock={
        candidates.length > 1 && (
          <Button
            kind="primary"
            disabled={count === null}
            onPress={() => dispatch({ type: 'began session' })}
          >
            {words.begin}
          </Button>
        )
      }
    >
      <Problems title={pageFrame.settleFirst} problems={problems} kind="warn" isAlert dispatch={dispatch} />
      {candidates.length < 2 ? (
        <p>{words.tooFew}</p>
      ) : (
        <>
          <p>{words.about}</p>
          <Field
            id="count"
            label={words.howMany}
            value={screen.count}
            isNumber
            missing={
              count === null
                ? { field: 'count', says: fill(words.wholeNumber, { most: candidates.length }) }
                : null
            }
            onInput={(text) => dispatch({ type: 'chose count', text })}
            onEnter={() => dispatch({ type: 'began session' })}
          />
          {count !== null && (
            <p class="soft">{fill(words.atMost, { n: sessionStep({ frozen, answers: [] }).atMost })}</p>
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
      title={words.whichFirst}
      chip={fill(words.nthOf, { n: step.asked + 1, most: step.atMost })}
      dock={
        <div class="row">
          <Button kind="ghost" onPress={() => ask(dispatch, 'sidebarDiscardSession', screen.view.quarter)}>
            {words.discard}
          </Button>
          <Button
            kind="ghost"
            disabled={step.asked === 0}
            onPress={() => dispatch({ type: 'took answer back' })}
          >
            {words.previous}
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
          {words.lost}
        </p>
      ) : (
        <p class="soft">{words.leave}</p>
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
    <span class="note">{rank === '' ? id : fill(words.rankNow, { request: id, rank })}</span>
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
      title={words.whatMoved}
      chip={<RoleChip me={home.me} />}
      dock={
        <>
          <WhyNot says={view.whyNot} />
          <div class="row">
            <Button kind="ghost" onPress={() => ask(dispatch, 'sidebarDiscardSession', view.quarter)}>
              {words.discard}
            </Button>
            <Button
              kind="primary"
              disabled={isInDoubt(model)}
              whyNot={view.whyNot}
              onPress={() => session !== null && ask(dispatch, 'sidebarApplySession', view.quarter, session)}
            >
              {words.applyRanks}
            </Button>
          </div>
        </>
      }
    >
      <p class="lead">{asSentence(movedInWords(moved, titleOf))}</p>
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
          {words.previousQuestion}
        </Button>
      </div>
    </Page>
  );
};

const moveInWords = (gain: number): string => (gain > 0 ? `+${gain}` : `\u2212${-gain}`);
