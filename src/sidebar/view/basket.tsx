/** What goes into the same Apply so far, each to be taken out again. */
import type { ChangeRequest, QuarterHomeView } from '../../actions/api';
import { nameChange } from '../name-change';
import { Button } from './button';
import type { Actions } from './screen-props';
import { pageChange as words } from '../../words/en/page-change';

interface BasketProps extends Actions {
  readonly home: QuarterHomeView;
  readonly basket: readonly ChangeRequest[];
}

export const Basket = ({ home, basket, dispatch }: BasketProps) =>
  basket.length === 0 ? null : (
    <section class="card note" id="basket" tabIndex={-1} aria-label={words.inThisApply}>
      <h2>{words.inThisApplyAsOne}</h2>
      <ul class="items">
        {basket.map((change, index) => (
          <li key={index}>
            <span class="text">{nameChange(home, change)}</span>
            <Button kind="link" onPress={() => dispatch({ type: 'took out of basket', index })}>
              {words.remove}
              <span class="hidden"> {nameChange(home, change)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
