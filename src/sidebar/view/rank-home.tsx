/** Home while sales ranks, or while a proposed commit waits for its second name: what there is to spend, and the commit. */
import type { QuarterHomeView } from '../../actions/api';
import { mayChange } from '../offered-kinds';
import { whyNotSign } from '../may';
import type { HomeScreen } from '../model';
import { ask, askFigure } from './ask';
import { unitFor } from './amount';
import { Button } from './button';
import { Headline } from './headline';
import { Lines } from './lines';
import { OtherSide } from './other-side';
import { NewRequest } from './new-request';
import { Policy } from './policy';
import { QuarterPage } from './quarter-page';
import { RankList } from './rank-list';
import type { Actions, ScreenProps } from './screen-props';
import { WhyNot } from './why-not';
import { Shelf } from './shelf';
import { Strip } from './strip';
import { ToSettle } from './to-settle';
import { Undo } from './undo';
import { pageFrame } from '../../words/en/page-frame';
import { pageHome as words } from '../../words/en/page-home';
import { fill } from '../../words/fill';

interface RankHomeProps extends ScreenProps {
  readonly home: QuarterHomeView;
  readonly screen: HomeScreen;
}

export function RankHome({ home, screen: { asking }, model, dispatch }: RankHomeProps) {
  const { strip, quarter, committed } = home;
  const unit = unitFor(strip.budget, strip);
  const onAsk = askFigure(dispatch, quarter.name);
  return (
    <QuarterPage
      home={home}
      model={model}
      dispatch={dispatch}
      primary={<Commit home={home} dispatch={dispatch} />}
      link={
        mayChange(home) && (
          <Button kind="link" onPress={() => dispatch({ type: 'opened composer' })}>
            {words.changeBudget}
          </Button>
        )
      }
    >
      <div>
        <Headline amount={strip.budget}>
          {quarter.when === ''
            ? fill(words.toSpend, { unit })
            : fill(words.toSpendUntil, { unit, when: quarter.when })}
        </Headline>
        <Strip strip={strip} isCommitted={false} onAsk={onAsk} />
        {home.summary !== '' && <p class="soft under">{home.summary}</p>}
        {home.oversubscription !== '' && <p class="soft">{home.oversubscription}</p>}
      </div>
      <ToSettle
        home={home}
        asking={asking}
        things={pageFrame.thingsToSettle}
        model={model}
        dispatch={dispatch}
      />
      <OtherSide home={home} dispatch={dispatch} />
      <Undo undo={home.undo} asking={asking} model={model} dispatch={dispatch} />
      {committed.length > 0 && <Lines title={words.carriedOver} lines={committed} unit={strip.unit} />}
      <RankList home={home} dispatch={dispatch} />
      <Shelf home={home} dispatch={dispatch} />
      <Policy card={home.policyCard} />
    </QuarterPage>
  );
}

/** With two signatures the second name signs what the first proposed. */
const Commit = ({ home: { me, quarter }, dispatch }: Actions & Pick<RankHomeProps, 'home'>) => {
  const whyNot = whyNotSign(me, 'commit');
  return (
    <>
      {whyNot !== '' && <NewRequest quarter={quarter.name} dispatch={dispatch} />}
      <WhyNot says={whyNot} />
      <Button
        kind={whyNot === '' ? 'primary' : 'ghost'}
        whyNot={whyNot}
        onPress={() => ask(dispatch, 'sidebarPreviewCommit', quarter.name)}
      >
        {quarter.phase === 'Proposed commit' ? words.signCommit : words.commitQuarter}
      </Button>
    </>
  );
};
