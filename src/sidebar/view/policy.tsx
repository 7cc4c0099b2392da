/** How changes are priced, on demand. */
export const Policy = ({ card }: { readonly card: string }) =>
  card === '' ? null : (
    <details class="policy">
      <summary>How changes are priced</summary>
      <p class="card">{card}</p>
    </details>
  );
