/** A control for each switch of switches.ts, with its sentence; a new switch appears by itself. */
import { useState } from 'preact/hooks';
import { SWITCHES, type Switches, type SwitchValue } from '../../apps-script/switches';

type Name = keyof Switches;

export function SwitchForm({ switches }: { switches: Switches }) {
  const [values, setValues] = useState<Record<Name, SwitchValue>>({ ...switches });
  const turn = (name: Name, value: SwitchValue): void => {
    Object.assign(switches, { [name]: value });
    setValues({ ...switches });
  };
  return (
    <fieldset>
      <legend>What Google does</legend>
      {(Object.keys(SWITCHES) as Name[]).map((name) => {
        const value = values[name];
        return typeof value === 'boolean' ? (
          <label key={name} class="toggle">
            <input
              type="checkbox"
              checked={value}
              onChange={(event) => turn(name, event.currentTarget.checked)}
            />
            <span>{SWITCHES[name].sentence}</span>
          </label>
        ) : (
          <label key={name} class="toggle">
            <input
              type="number"
              step="1"
              placeholder="off"
              value={value ?? ''}
              onInput={(event) => turn(name, seedOf(event.currentTarget.value))}
            />
            <span>{SWITCHES[name].sentence}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

const seedOf = (text: string): number | null => (text === '' ? null : Number(text));
