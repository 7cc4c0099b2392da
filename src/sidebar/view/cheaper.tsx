/** What else could be done instead: ways to make it fit, and cheaper trades, each to be priced by a press. */
import type { ChangePreview } from '../../actions/api';
import { showAmount } from './amount';
import { asOffers, Offers } from './offers';
import type { Actions } from './screen-props';
import { pageChange as words } from '../../words/en/page-change';
import { fill } from '../../words/fill';

interface CheaperProps extends Actions {
  readonly preview: ChangePreview;
}

export const WaysToFit = ({ preview: { offers }, ...actions }: CheaperProps) =>
  offers.length === 0 ? null : (
    <section class="card note">
      <h2>{offers.length === 1 ? words.aWay : words.ways}</h2>
      <Offers offers={asOffers(offers)} {...actions} />
    </section>
  );

export const Cheaper = ({ preview: { cheaper, figures }, ...actions }: CheaperProps) =>
  cheaper.length === 0 ? null : (
    <section class="card note">
      <h2>
        {figures.back > 0 ? fill(words.cheaperToFree, { amount: showAmount(figures.back) }) : words.cheaper}
      </h2>
      <Offers offers={cheaper} {...actions} />
    </section>
  );
