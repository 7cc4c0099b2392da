/** Orders a failure: the n-th call throws, or the execution ends there, before or after the call took effect. */
import { useState } from 'preact/hooks';
import type { Failure, Faults } from '../../apps-script/calls/faults';

/** What is counted, in the words of the form. */
const COUNTED = {
  travelling: 'read or write',
  read: 'read',
  write: 'write',
  all: 'call of any cost',
} as const satisfies Record<NonNullable<Failure['counting']>, string>;

const WHEN = { before: 'before it takes effect', after: 'after it took effect' } as const;

const HOW = { failCall: 'the script gets an error', endAt: 'the execution ends' } as const;

export function FaultForm({ faults }: { faults: Faults }) {
  const [ordered, setOrdered] = useState(faults.ordered.length);

  const order = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const functionName = textOf(form, 'functionName').trim();
    faults[textOf(form, 'how') as keyof typeof HOW]({
      nth: Number(textOf(form, 'nth')),
      when: textOf(form, 'when') as Failure['when'],
      counting: textOf(form, 'counting') as keyof typeof COUNTED,
      ...(functionName && { functionName }),
    });
    setOrdered(faults.ordered.length);
  };

  const clear = (): void => {
    faults.clear();
    setOrdered(0);
  };

  return (
    <form onSubmit={order}>
      <fieldset>
        <legend>A failure</legend>
        <div class="fields">
          <label>
            <span>At number</span>
            <input name="nth" type="number" min="1" step="1" value="1" required />
          </label>
          <Choice label="counting each" name="counting" options={COUNTED} />
          <Choice label="and just" name="when" options={WHEN} />
          <Choice label="this happens" name="how" options={HOW} />
          <label>
            <span>in the function</span>
            <input name="functionName" placeholder="whatever runs next" autocomplete="off" />
          </label>
        </div>
        <div class="fields">
          <button type="submit" class="button primary">
            Order the failure
          </button>
          <button type="button" class="button" onClick={clear} disabled={ordered === 0}>
            Clear
          </button>
          <span role="status">{ordered > 0 && `${ordered} ordered`}</span>
        </div>
      </fieldset>
    </form>
  );
}

function Choice({ label, name, options }: { label: string; name: string; options: Record<string, string> }) {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        {Object.entries(options).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
