/** The one part Google does not have: who I am and what day it is. */
import { type Person, PEOPLE, personOf } from '../config';

interface Props {
  person: Person;
  day: string;
  disabled: boolean;
  onPerson: (person: Person) => void;
  onDay: (day: string) => void;
}

export function PreviewControls({ person, day, disabled, onPerson, onDay }: Props) {
  return (
    <fieldset class="preview-controls" disabled={disabled}>
      <legend>Local preview</legend>
      <label>
        <span>I am</span>
        <select value={person.email} onChange={(event) => onPerson(personOf(event.currentTarget.value))}>
          {PEOPLE.map(({ email, label }) => (
            <option key={email} value={email} title={email}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Today is</span>
        <input
          type="date"
          value={day}
          required
          onChange={(event) => event.currentTarget.value && onDay(event.currentTarget.value)}
        />
      </label>
    </fieldset>
  );
}
