/** Changes that are offered, as rows to press: each shows its own price. */
import type { ChangeRequest, OfferView } from '../../actions/api';
import { ask } from './ask';
import type { Actions } from './screen-props';

interface OffersProps extends Actions {
  readonly offers: readonly {
    readonly title: string;
    readonly note?: string;
    readonly cost?: string;
    readonly change: ChangeRequest;
  }[];
}

export const Offers = ({ offers, busy, dispatch }: OffersProps) =>
  offers.length === 0 ? null : (
    <ul class="offers">
      {offers.map(({ title, note = '', cost = '', change }, index) => (
        <li key={index}>
          <button
            type="button"
            disabled={busy}
            onClick={() => ask(dispatch, { name: 'sidebarPreviewChange', args: [change] })}
          >
            <span class="text">
              <span class="name">{title}</span>
              {note !== '' && <span class="note">{note}</span>}
            </span>
            {cost !== '' && <b>{cost}</b>}
            <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
              <path d="m7.5 4.5 5.5 5.5-5.5 5.5" fill="none" stroke="currentColor" stroke-width="1.8" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );

export const asOffers = (offers: readonly OfferView[]): OffersProps['offers'] =>
  offers.map(({ label, change }) => ({ title: label, change }));
