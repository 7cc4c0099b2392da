/** Why the change is made: needed when it costs, welcome otherwise. */
import type { Actions } from './screen-props';

interface ReasonProps extends Actions {
  readonly isRequired: boolean;
  readonly reason: string;
  readonly missing: string;
}

export const Reason = ({ isRequired, reason, missing, busy, dispatch }: ReasonProps) => (
  <div class="field">
    <label for="reason">
      Why, and for which deal?{!isRequired && <span class="optional"> Optional</span>}
    </label>
    <input
      id="reason"
      type="text"
      autocomplete="off"
      // A cell holds 50,000 characters; a reason that long helps nobody.
      maxLength={500}
      aria-required={isRequired}
      aria-invalid={missing !== ''}
      aria-describedby={missing === '' ? undefined : 'reason-missing'}
      disabled={busy}
      value={reason}
      onInput={({ currentTarget }) => dispatch({ type: 'gave reason', reason: currentTarget.value })}
      onKeyDown={({ key }) => key === 'Enter' && dispatch({ type: 'confirmed change' })}
    />
    {missing !== '' && (
      <p class="wrong" id="reason-missing" role="alert">
        {missing}
      </p>
    )}
  </div>
);
