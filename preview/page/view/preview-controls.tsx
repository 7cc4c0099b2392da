/** The one part Google does not have: who I am, what day it is, and the developer's drawer. */
import { useEffect, useRef } from 'preact/hooks';
import { type Person, PEOPLE, personOf } from '../config';

interface Props {
  person: Person;
  day: string;
  disabled: boolean;
  onPerson: (person: Person) => void;
  onDay: (day: string) => void;
  isDrawerOpen: boolean;
  onDrawer: () => void;
}

export function PreviewControls(props: Props) {
  const { person, day, disabled, onPerson, onDay, isDrawerOpen, onDrawer } = props;
  const drawerButton = useFocusAfter(isDrawerOpen);
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
      <button ref={drawerButton} type="button" aria-expanded={isDrawerOpen} onClick={onDrawer}>
        Developer
      </button>
    </fieldset>
  );
}

/** The button gets the focus back when what it opened is closed. */
function useFocusAfter(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
