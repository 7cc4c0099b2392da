/** A list of the weekly page under its heading. */
import type { WeeklyList } from '../../actions/api';

export const Notes = ({
  list: { heading, notes },
  none,
}: {
  readonly list: WeeklyList;
  readonly none: string;
}) => (
  <div class="notes" aria-live="polite">
    <h2>{heading}</h2>
    {notes.length === 0 ? (
      <p class="soft">{none}</p>
    ) : (
      <ul>
        {notes.map(({ label, text }, index) => (
          <li key={index}>
            {label !== '' && <b>{label} </b>}
            {text}
          </li>
        ))}
      </ul>
    )}
  </div>
);
