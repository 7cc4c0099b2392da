/** Remaining below zero, in words and in red: nothing was dropped, and these are the ways back. */
import type { OverBudgetView } from '../../actions/api';
import { asOffers, Offers } from './offers';
import type { Actions } from './screen-props';
import { pageHome as words } from '../../words/en/page-home';

export const OverBudget = ({ over, ...actions }: Actions & { readonly over: OverBudgetView | null }) =>
  over === null ? null : (
    <section class="card bad">
      <h2>{words.overBudget}</h2>
      <p>{over.says}</p>
      <Offers offers={asOffers(over.offers)} {...actions} />
    </section>
  );
