/** What else could be done instead: ways to make it fit, and cheaper trades, each to be priced by a press. */
import type { ChangePreview } from '../../actions/api';
import { showAmount } from './amount';
import { asOffers, Offers } from './offers';
import type { Actions } from './screen-props';

interface CheaperProps extends Actions {
  readonly preview: ChangePreview;
}

export const WaysToFit = ({ preview: { offers }, ...actions }: CheaperProps) =>
  offers.length === 0 ? null : (
    <section class="card note">
      <h2>{offers.length === 1 ? 'A way to do it' : 'Ways to do it'}</h2>
      <Offers offers={asOffers(offers)} {...actions} />
    </section>
  );

export const Cheaper = ({ preview: { cheaper, figures }, ...actions }: CheaperProps) =>
  cheaper.length === 0 ? null : (
    <section class="card note">
      <h2>{figures.back > 0 ? `Cheaper ways to free ${showAmount(figures.back)}` : 'Cheaper ways'}</h2>
      <Offers offers={cheaper} {...actions} />
    </section>
  );
