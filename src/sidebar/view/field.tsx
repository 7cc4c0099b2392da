/** A text field with its label, its unit beside it, and what is missing below it. */
import type { Missing } from '../model';
import { pageFrame as words } from '../../words/en/page-frame';
import { fill } from '../../words/fill';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** Behind the label, softly: 'Optional'. */
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly onEnter?: () => void;
  readonly missing: Missing | null;
  readonly isRequired?: boolean;
  readonly isNumber?: boolean;
  readonly unit?: string;
  readonly placeholder?: string;
  /** Characters that it takes; the rest of a paste is cut off. */
  readonly longest?: number;
}

/** A cell holds 50,000 characters; a text that long helps nobody. */
const usualLength = 500;

export function Field({ id, label, hint, missing, unit, onInput, onEnter, ...rest }: FieldProps) {
  const { longest = usualLength } = rest;
  const wrong = missing?.field === id ? missing.says : '';
  return (
    <div class="field">
      <label for={id}>
        {label}
        {unit !== undefined && <span class="hidden">{fill(words.measuredIn, { unit })}</span>}
        {hint !== undefined && <span class="optional"> {hint}</span>}
      </label>
      <div class="with-unit">
        <input
          id={id}
          type="text"
          autocomplete="off"
          inputMode={rest.isNumber === true ? 'decimal' : 'text'}
          maxLength={longest}
          placeholder={rest.placeholder}
          aria-required={rest.isRequired === true}
          aria-invalid={wrong !== ''}
          aria-describedby={wrong === '' ? undefined : `${id}-missing`}
          value={rest.value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && onEnter?.()}
        />
        {unit !== undefined && <span aria-hidden="true">{unit}</span>}
      </div>
      {rest.value.length >= longest && (
        <p class="soft" role="status">
          {fill(words.fieldIsFull, { longest })}
        </p>
      )}
      {wrong !== '' && (
        <p class="wrong" id={`${id}-missing`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
