/** Ways to other pages, one a line. */
import { Icon } from './icon';

interface NavListProps {
  readonly label: string;
  readonly entries: readonly {
    readonly title: string;
    readonly says: string;
    readonly onOpen: () => void;
  }[];
}

export const NavList = ({ label, entries }: NavListProps) => (
  <nav class="more" aria-label={label}>
    <ul>
      {entries.map(({ title, says, onOpen }) => (
        <li key={title}>
          <button type="button" onClick={onOpen}>
            <span class="text">
              {title}
              <span class="note">{says}</span>
            </span>
            <Icon path="m7.5 4.5 5.5 5.5-5.5 5.5" />
          </button>
        </li>
      ))}
    </ul>
  </nav>
);
