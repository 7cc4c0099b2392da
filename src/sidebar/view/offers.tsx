/** Changes that are offered, as rows to press: each shows its own price. */
import type { ChangeRequest, OfferView } from '../../actions/api';
import { ask } from './ask';
import type { Actions } from './screen-props';
import { Icon } from './icon';

interface OffersProps extends Actions {
  readonly offers: readonly {
    readonly title: string;
    readonly note?: string;
    readonly cost?: string;
    readonly change: ChangeRequest;
  }[];
}

export const Offers = ({ offers, dispatch }: OffersProps) =>
  offers.length === 0 ? null : (
    <ul class="offers">
      {offers.map(({ title, note = '', cost = '', change }, index) => (
        <li key={index}>
          <button type="button" onClick={() => ask(dispatch, 'sidebarPreviewChange', change)}>
            <span class="text">
              <span class="name">{title}</span>
              {note !== '' && <span class="note">{note}</span>}
            </span>
            {cost !== '' && <b>{cost}</b>}
            <Icon path="m7.5 4.5 5.5 5.5-5.5 5.5" />
          </button>
        </li>
      ))}
    </ul>
  );

export const asOffers = (offers: readonly OfferView[]): OffersProps['offers'] =>
  offers.map(({ label, change }) => ({ title: label, change }));
