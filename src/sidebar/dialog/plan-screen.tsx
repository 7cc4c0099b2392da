/** Four quarters ahead: what is wanted in each against what it may spend, and one way to take an overload off. */
import type { LoadView, QuarterHomeView } from '../../actions/api';
import { isInDoubt, type Screen } from '../model';
import { ask } from '../view/ask';
import { Button } from '../view/button';
import { Lines } from '../view/lines';
import { Page } from '../view/page';
import { Problems } from '../view/problems';
import { RoleChip } from '../view/role-chip';
import type { ScreenProps } from '../view/screen-props';
import { WhyNot } from '../view/why-not';
import { count } from '../../words/count';
import { dialogPlan as words } from '../../words/en/page-dialog-plan';
import { pageFrame } from '../../words/en/page-frame';
import { fill } from '../../words/fill';

interface PlanProps extends ScreenProps {
  readonly screen: Extract<Screen, { at: 'plan' }>;
  readonly home: QuarterHomeView;
}

export function PlanScreen({ screen: { view }, home, model, dispatch }: PlanProps) {
  const { quarter, loads, suggestion, beyond, whyNot, problems } = view;
  return (
    <Page
      model={model}
      dispatch={dispatch}
      hasBack
      title={words.title}
      chip={<RoleChip me={home.me} />}
      dock={
        suggestion?.isHelp && (
          <>
            <WhyNot says={whyNot} />
            <Button
              kind="primary"
              disabled={isInDoubt(model)}
              whyNot={whyNot}
              onPress={() => ask(dispatch, 'sidebarAcceptMoves', quarter)}
            >
              {words.moveThem}
            </Button>
          </>
        )
      }
    >
      <Problems title={pageFrame.settleFirst} problems={problems} kind="warn" isAlert dispatch={dispatch} />
      {suggestion !== null && <p class="card note">{suggestion.says}</p>}
      {loads.map((load) => (
        <Load key={load.quarter} load={load} unit={home.strip.unit} />
      ))}
      {beyond.length > 0 && (
        <div>
          <Lines title={words.beyond} lines={beyond} unit={home.strip.unit} atFirst={5} />
          <p class="soft">{words.beyondAbout}</p>
        </div>
      )}
    </Page>
  );
}

const Load = ({ load, unit }: { readonly load: LoadView; readonly unit: string }) => (
  <section class="load">
    <h2>
      {load.quarter}
      {load.label !== '' && <span class="soft"> {load.label}</span>}
    </h2>
    <p class="of">
      {load.says}
      <b class={load.isOver ? 'mark over' : 'mark'}>{load.mark}</b>
    </p>
    <div class="bar" aria-hidden="true">
      <i class={load.isOver ? 'over' : 'todo'} style={{ width: `${Math.min(100, load.percent)}%` }} />
      {load.isOver && <u style={{ left: `${10_000 / load.percent}%` }} />}
    </div>
    {load.wanted.length > 0 && (
      <details>
        <summary>{count(words.waitForIt, load.wanted.length)}</summary>
        <Lines title={fill(words.wantedIn, { quarter: load.quarter })} lines={load.wanted} unit={unit} />
      </details>
    )}
  </section>
);
