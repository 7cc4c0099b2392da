/** Hand edits that differ from the ledger: each with its cell and its price, to be applied or put back. */
import type { PendingView, QuarterHomeView } from '../../actions/api';
import type { Asking } from '../model';
import { CellLink } from './cell-link';
import type { ScreenProps } from './screen-props';
import { Settle } from './settle';
import { pageFrame } from '../../words/en/page-frame';
import { pageHome as words } from '../../words/en/page-home';
import { fill } from '../../words/fill';

/** A paste may change fifty rows; the first few say what is going on. */
const shownAtFirst = 4;

interface PendingProps extends ScreenProps {
  readonly home: QuarterHomeView;
  readonly asking: Asking | null;
}

export function Pending(props: PendingProps) {
  const { pending } = props.home;
  if (pending.length === 0) return null;
  const cards = pending.map((each) => <Card key={each.key} each={each} {...props} />);
  const isAskingAll = props.asking?.what === 'apply' && props.asking.keys === null;
  return (
    <section class="pending">
      <h2>{words.pending}</h2>
      {cards.slice(0, shownAtFirst)}
      {cards.length > shownAtFirst && (
        <details>
          <summary>{fill(pageFrame.nMore, { n: cards.length - shownAtFirst })}</summary>
          <div class="pending">{cards.slice(shownAtFirst)}</div>
        </details>
      )}
      {pending.length > 1 && (
        <div class={isAskingAll ? 'card' : 'all'}>
          <Settle
            keys={null}
            about=""
            cost=""
            isCostly={false}
            mayApply={pending.some(({ whyNotApply }) => whyNotApply === '')}
            {...props}
          />
        </div>
      )}
    </section>
  );
}

const Card = ({ each, ...props }: PendingProps & { readonly each: PendingView }) => {
  const { key, tab, cell, says, cost, isCostly, whyNotApply } = each;
  return (
    <div class="card">
      <div class="said">
        <p>{says}</p>
        <CellLink tab={tab} cell={cell} dispatch={props.dispatch} />
      </div>
      {whyNotApply !== '' && <p class="soft">{whyNotApply}</p>}
      <Settle
        keys={[key]}
        about={says}
        cost={cost}
        isCostly={isCostly}
        mayApply={whyNotApply === ''}
        {...props}
      />
    </div>
  );
};
