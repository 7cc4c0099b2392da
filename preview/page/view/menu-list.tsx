/** One open menu: a column of entries with the keys of a desktop menu. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../shell-state';

interface Props {
  label: string;
  entries: readonly MenuEntry[];
  onClose: () => void;
  onDone: () => void;
  onAside?: (step: 1 | -1) => void;
}

type Choosable = Exclude<MenuEntry, { kind: 'separator' }>;

const isChoosable = (entry: MenuEntry | undefined): entry is Choosable =>
  entry !== undefined && entry.kind !== 'separator';

export function MenuList({ label, entries, onClose, onDone, onAside }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [openIndex, setOpenIndex] = useState<number | null>(null);

  const buttons = () => [
    ...(list.current?.querySelectorAll<HTMLElement>(':scope > li > [role=menuitem]') ?? []),
  ];
  const focusAt = (index: number) => {
    const all = buttons();
    all[(index + all.length) % all.length]?.focus();
  };
  useLayoutEffect(() => focusAt(0), []);

  const choose = (entry: Choosable, index: number) => {
    if (entry.disabled) return;
    if (entry.kind === 'submenu') setOpenIndex(index);
    else {
      onDone();
      entry.choose();
    }
  };

  const focusByLetter = (letter: string, all: readonly HTMLElement[], at: number) => {
    const starts = (button: HTMLElement) =>
      button.textContent.trim().toLowerCase().startsWith(letter.toLowerCase());
    [...all.slice(at + 1), ...all.slice(0, at + 1)].find(starts)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    if (at < 0) return;
    const key = event.key;
    const opensSubmenu = all[at]?.getAttribute('aria-haspopup') === 'menu';
    if (key === 'Tab') {
      onDone();
      return;
    }
    if (key === 'ArrowDown') focusAt(at + 1);
    else if (key === 'ArrowUp') focusAt(at - 1);
    else if (key === 'Home') focusAt(0);
    else if (key === 'End') focusAt(-1);
    else if (key === 'Escape' || (key === 'ArrowLeft' && !onAside)) onClose();
    else if (key === 'ArrowRight' && opensSubmenu) all[at]?.click();
    else if (key === 'ArrowRight') onAside?.(1);
    else if (key === 'ArrowLeft') onAside?.(-1);
    else if (/^\S$/.test(key)) focusByLetter(key, all, at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <ul ref={list} class="menu-list" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {entries.map((entry, index) =>
        isChoosable(entry) ? (
          <li
            role="none"
            key={index}
            onMouseEnter={() => setOpenIndex(entry.kind === 'submenu' && !entry.disabled ? index : null)}
          >
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={entry.disabled ?? false}
              aria-haspopup={entry.kind === 'submenu' ? 'menu' : undefined}
              aria-expanded={entry.kind === 'submenu' ? openIndex === index : undefined}
              onClick={() => choose(entry, index)}
            >
              <span>{entry.label}</span>
              {entry.kind === 'submenu' && <span class="menu-arrow" aria-hidden="true" />}
            </button>
            {entry.kind === 'submenu' && openIndex === index && (
              <MenuList
                label={entry.label}
                entries={entry.entries}
                onDone={onDone}
                onClose={() => {
                  setOpenIndex(null);
                  focusAt(buttons().findIndex((button) => button.getAttribute('aria-expanded') === 'true'));
                }}
              />
            )}
          </li>
        ) : (
          <li role="separator" key={index} />
        ),
      )}
    </ul>
  );
}
