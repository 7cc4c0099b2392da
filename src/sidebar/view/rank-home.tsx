/** Home while sales ranks, or while a proposed commit waits for its second name: what there is to spend, and the commit. */
import type { QuarterHomeView } from '../../actions/api';
import { mayChange } from '../offered-kinds';
import { whyNotSign } from '../may';
import type { HomeScreen } from '../model';
import { ask } from './ask';
import { unitFor } from './amount';
import { Button } from './button';
import { Headline } from './headline';
import { Lines } from './lines';
import { OtherSide } from './other-side';
import { Policy } from './policy';
import { QuarterPage } from './quarter-page';
import { RankList } from './rank-list';
import type { ScreenProps } from './screen-props';
import { Shelf } from './shelf';
import { Strip } from './strip';
import { ToSettle } from './to-settle';
import { Undo } from './undo';

interface RankHomeProps extends ScreenProps {
  readonly home: QuarterHomeView;
  readonly screen: HomeScreen;
}

export function RankHome({ home, screen: { asking }, model, dispatch }: RankHomeProps) {
  const busy = model.task !== null;
  const { strip, quarter, committed } = home;
  return (
    <QuarterPage
      home={home}
      model={model}
      dispatch={dispatch}
      primary={<Commit home={home} model={model} dispatch={dispatch} />}
      link={
        mayChange(home) && (
          <Button kind="link" disabled={busy} onPress={() => dispatch({ type: 'opened composer' })}>
            Change budget
          </Button>
        )
      }
    >
      <div>
        <Headline amount={strip.budget}>
          {unitFor(strip.budget, strip.unit)} to spend{quarter.when !== '' && `, ${quarter.when}`}
        </Headline>
        <Strip strip={strip} isCommitted={false} hasKey />
        {home.summary !== '' && <p class="soft under">{home.summary}</p>}
        {home.oversubscription !== '' && <p class="soft">{home.oversubscription}.</p>}
      </div>
      <ToSettle home={home} asking={asking} what="to settle first" model={model} dispatch={dispatch} />
      <OtherSide home={home} busy={busy} dispatch={dispatch} />
      <Undo undo={home.undo} asking={asking} model={model} dispatch={dispatch} />
      {committed.length > 0 && <Lines title="Carried over" lines={committed} unit={strip.unit} />}
      <RankList home={home} busy={busy} dispatch={dispatch} />
      <Shelf home={home} busy={busy} dispatch={dispatch} />
      <Policy card={home.policyCard} />
    </QuarterPage>
  );
}

/** With two signatures the second name signs what the first proposed. */
const Commit = ({ home: { me, quarter }, model, dispatch }: ScreenProps & Pick<RankHomeProps, 'home'>) => {
  const whyNot = whyNotSign(me, 'commit');
  return (
    <>
      {whyNot !== '' && (
        <p class="soft" id="why-not">
          {whyNot}
        </p>
      )}
      <Button
        kind="primary"
        disabled={model.task !== null || whyNot !== ''}
        {...(whyNot === '' ? {} : { describedBy: 'why-not' })}
        onPress={() => ask(dispatch, { name: 'sidebarPreviewCommit', args: [quarter.name] })}
      >
        {quarter.phase === 'Proposed commit' ? 'Sign the commit' : 'Commit quarter'}
      </Button>
    </>
  );
};
