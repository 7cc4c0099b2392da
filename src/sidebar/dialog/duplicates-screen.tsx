/** Duplicates: pairs of requests that ask for the same thing, which one stays, and what was merged before. */
import type { OpenRequestView, QuarterHomeView } from '../../actions/api';
import { listWithCommas } from '../../words/list-in-words';
import type { DuplicatesScreen as Screen } from '../intake-screens';
import { isInDoubt } from '../model';
import { duplicatePairs, type Pair } from '../similar-titles';
import { RoleChip } from '../view/role-chip';
import { librarySearch } from './library-search';
import { ask } from '../view/ask';
import { Button } from '../view/button';
import { LineText } from '../view/lines';
import { Page } from '../view/page';
import { Problems } from '../view/problems';
import type { Actions, ScreenProps } from '../view/screen-props';
import { WhyNot } from '../view/why-not';
import { count } from '../../words/count';
import { dialogDuplicates as words } from '../../words/en/page-dialog-duplicates';
import { pageFrame } from '../../words/en/page-frame';
import { fill } from '../../words/fill';

interface DuplicatesProps extends ScreenProps {
  readonly screen: Screen;
  readonly home: QuarterHomeView;
}

export function DuplicatesScreen({ screen, home, model, dispatch }: DuplicatesProps) {
  const { view } = screen;
  // What the budget has paid for can take another in; two of them stay two.
  const pairs = duplicatePairs(view.open, librarySearch).filter(
    ({ first, second }) => first.whyNotAway === '' || second.whyNotAway === '',
  );
  const isOff = view.whyNot !== '' || isInDoubt(model);
  return (
    <Page model={model} dispatch={dispatch} hasBack title={words.title} chip={<RoleChip me={home.me} />}>
      <Problems
        title={pageFrame.settleFirst}
        problems={view.problems}
        kind="warn"
        isAlert
        dispatch={dispatch}
      />
      <WhyNot says={view.whyNot} />
      {pairs.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <>
          <p class="soft">{words.about}</p>
          <ul class="pairs">
            {pairs.map((pair) => (
              <PairCard key={keyOf(pair)} pair={pair} isOff={isOff} screen={screen} dispatch={dispatch} />
            ))}
          </ul>
        </>
      )}
      {view.merged.length > 0 && (
        <section>
          <h2>{words.merged}</h2>
          <ul class="waits">
            {view.merged.map(({ id, title, says }) => (
              <li key={id}>
                <LineText
                  line={{ ...{ id, title, customer: '', rank: '', amount: '' }, note: `${id} ${says}` }}
                />
                <div class="answers">
                  <Button
                    kind="small"
                    disabled={isOff}
                    onPress={() => ask(dispatch, 'sidebarUnmerge', view.quarter, id)}
                  >
                    {words.takeApart}
                    <span class="hidden"> {id}</span>
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

const keyOf = ({ first, second }: Pair): string => `${first.id} ${second.id}`;

interface PairProps extends Actions {
  readonly screen: Screen;
  readonly pair: Pair;
  readonly isOff: boolean;
}

function PairCard({ pair, isOff, screen: { view, staying }, dispatch }: PairProps) {
  const { first, second } = pair;
  // The one that can't go stays.
  const usual = second.whyNotAway === '' ? first.id : second.id;
  const stays = staying[keyOf(pair)] ?? usual;
  const goes = stays === first.id ? second : first;
  const asks = first.asks + second.asks;
  return (
    <li class="card">
      <fieldset class="picks">
        <legend>{words.whichStays}</legend>
        {[first, second].map((request) => (
          <label key={request.id}>
            <input
              type="radio"
              name={keyOf(pair)}
              checked={stays === request.id}
              onChange={() => dispatch({ type: 'chose to keep', pair: keyOf(pair), id: request.id })}
            />
            <LineText line={lineOf(request)} />
          </label>
        ))}
      </fieldset>
      {goes.whyNotAway !== '' && <p class="wrong">{goes.whyNotAway}</p>}
      <Button
        kind="small"
        disabled={isOff || goes.whyNotAway !== ''}
        whyNot={view.whyNot}
        onPress={() => ask(dispatch, 'sidebarMerge', view.quarter, stays, goes.id)}
      >
        {fill(words.mergeInto, { request: stays, asks })}
      </Button>
    </li>
  );
}

const lineOf = ({ id, rank, title, customer, asks, note }: OpenRequestView) => ({
  ...{ id, rank, title, customer, amount: '' },
  note: listWithCommas(
    [id, rank === '' ? '' : fill(words.rank, { rank }), count(pageFrame.asks, asks), note].filter(Boolean),
  ),
});
