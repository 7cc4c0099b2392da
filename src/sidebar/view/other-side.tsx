/** What product and the company answer for, as facts; and the work that sales may leave for it, free of charge. */
import type { QuarterHomeView } from '../../actions/api';
import { asOffers, Offers } from './offers';
import type { Actions } from './screen-props';
import { pageHome as words } from '../../words/en/page-home';

export const OtherSide = ({ home, ...actions }: Actions & { readonly home: QuarterHomeView }) => {
  const { otherSide, freeExits } = home;
  return otherSide.length === 0 && freeExits.length === 0 ? null : (
    <section class="card">
      <h2>{words.otherSide}</h2>
      {otherSide.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <Offers offers={asOffers(freeExits)} {...actions} />
    </section>
  );
};
