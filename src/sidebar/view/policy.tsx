/** How changes are priced, on demand. */
import { pageHome as words } from '../../words/en/page-home';

export const Policy = ({ card }: { readonly card: string }) =>
  card === '' ? null : (
    <details class="policy">
      <summary>{words.policy}</summary>
      <p class="card">{card}</p>
    </details>
  );
