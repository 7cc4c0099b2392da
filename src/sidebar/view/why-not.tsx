/** Why the button below is off, where it is, in words that the button is described by. */
export const WhyNot = ({ says }: { readonly says: string }) =>
  says === '' ? null : (
    <p class="soft" id="why-not">
      {says}
    </p>
  );
