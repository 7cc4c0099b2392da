/** Who was heard: what waits for an answer, who has asked lately, and whom to tell what shipped. Nobody is ranked. */
import type { HeardView, QuarterHomeView, UnansweredView } from '../../actions/api';
import type { HeardScreen as Screen } from '../intake-screens';
import { isInDoubt } from '../model';
import { ask } from '../view/ask';
import { Button } from '../view/button';
import { Field } from '../view/field';
import { LineText } from '../view/lines';
import { Page } from '../view/page';
import { Problems } from '../view/problems';
import { RoleChip } from '../view/role-chip';
import type { ScreenProps } from '../view/screen-props';
import { WhyNot } from '../view/why-not';
import { dialogHeard as words } from '../../words/en/page-dialog-heard';
import { pageFrame } from '../../words/en/page-frame';
import { fill } from '../../words/fill';

interface HeardProps extends ScreenProps {
  readonly screen: Screen;
  readonly home: QuarterHomeView;
}

export function HeardScreen({ screen, home, model, dispatch }: HeardProps) {
  const { view } = screen;
  return (
    <Page model={model} dispatch={dispatch} hasBack title={words.title} chip={<RoleChip me={home.me} />}>
      <Problems
        title={pageFrame.settleFirst}
        problems={view.problems}
        kind="warn"
        isAlert
        dispatch={dispatch}
      />
      <section>
        <h2>{words.notAnswered}</h2>
        {view.unanswered.length === 0 ? (
          <p class="soft">{words.allAnswered}</p>
        ) : (
          <ul class="waits">
            {view.unanswered.map((request) => (
              <Waiting key={request.id} request={request} screen={screen} model={model} dispatch={dispatch} />
            ))}
          </ul>
        )}
        {view.unanswered.length > 0 && <WhyNot says={view.whyNotDecline} />}
      </section>
      {view.coverage !== '' && (
        <section>
          <h2>{words.heard}</h2>
          <p>{view.coverage}</p>
          <p class="under">{view.met}</p>
          <p class="under">{view.deals}</p>
        </section>
      )}
      {view.motives.length > 0 && <Motives view={view} />}
      {view.toTell.length > 0 && (
        <section>
          <h2>{words.toTell}</h2>
          <ul class="waits">
            {view.toTell.map(({ who, says }) => (
              <li key={who}>
                <LineText line={{ id: '', rank: '', title: who, customer: '', amount: '', note: says }} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

const Motives = ({ view: { motives } }: { readonly view: HeardView }) => (
  <section>
    <h2>{words.motives}</h2>
    <dl class="shares">
      {motives.map(({ motive, percent }) => (
        <div key={motive}>
          <dt>{motive}</dt>
          <dd class="bar" aria-hidden="true">
            <i style={{ width: `${percent}%` }} />
          </dd>
          <dd>{fill(words.percent, { n: percent })}</dd>
        </div>
      ))}
    </dl>
  </section>
);

interface WaitingProps extends ScreenProps {
  readonly request: UnansweredView;
  readonly screen: Screen;
}

function Waiting({ request: { id, title, note }, screen, model, dispatch }: WaitingProps) {
  const { view, declining, reason } = screen;
  const isOff = isInDoubt(model);
  const decline = (): void => dispatch({ type: 'declined' });
  return (
    <li>
      <LineText line={{ id, rank: '', title, customer: '', amount: '', note: [id, note].join(' · ') }} />
      {declining === id ? (
        <>
          <Field
            id="reason"
            label={words.whyNot}
            value={reason}
            onInput={(text) => dispatch({ type: 'wrote', field: 'reason', text })}
            onEnter={decline}
            missing={model.missing}
            isRequired
          />
          <div class="answers">
            <Button kind="stop" disabled={isOff} onPress={decline}>
              {fill(words.declineRequest, { request: id })}
            </Button>
            <Button
              kind="ghost"
              disabled={isOff}
              onPress={() => dispatch({ type: 'asked to decline', id: '' })}
            >
              {words.keepIt}
            </Button>
          </div>
        </>
      ) : (
        <div class="answers">
          <Button
            kind="small"
            disabled={isOff}
            onPress={() => ask(dispatch, 'sidebarAnswer', view.quarter, id, 'Endorsed', '')}
          >
            {words.endorse}
            <span class="hidden"> {id}</span>
          </Button>
          <Button
            kind="small"
            id={`decline-${id}`}
            disabled={isOff}
            whyNot={view.whyNotDecline}
            onPress={() => dispatch({ type: 'asked to decline', id })}
          >
            {words.decline}
            <span class="hidden"> {id}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
