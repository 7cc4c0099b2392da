/** The row of menus: opened by mouse or keys, one open at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../shell-state';
import { MenuList } from './menu-list';

export interface TopMenu {
  label: string;
  entries: readonly MenuEntry[];
}

export function MenuBar({ menus }: { menus: readonly TopMenu[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [tabStop, setTabStop] = useState(0);

  useEffect(() => {
    if (open === null) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpen(null);
    };
    document.addEventListener('pointerdown', closeOutside, true);
    // A click in the sidebar's frame is no event of this document; it only takes the focus away.
    window.addEventListener('blur', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true);
      window.removeEventListener('blur', closeOutside);
    };
  }, [open]);

  const focusTop = (index: number) => {
    setTabStop(index);
    bar.current?.querySelectorAll<HTMLElement>(':scope > div > button')[index]?.focus();
  };
  const aside = (from: number, step: number, reopen: boolean) => {
    const index = (from + step + menus.length) % menus.length;
    focusTop(index);
    setOpen(reopen ? index : null);
  };
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setOpen(index);
    else if (event.key === 'ArrowRight') aside(index, 1, open !== null);
    else if (event.key === 'ArrowLeft') aside(index, -1, open !== null);
    else if (event.key === 'Escape') setOpen(null);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={bar} class="menu-bar" role="menubar" aria-label="Menus">
      {menus.map((menu, index) => (
        <div role="none" class="menu" key={menu.label} onMouseEnter={() => open !== null && setOpen(index)}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={tabStop === index ? 0 : -1}
            onFocus={() => setTabStop(index)}
            onClick={() => setOpen(open === index ? null : index)}
            onKeyDown={onKeyDown(index)}
          >
            {menu.label}
          </button>
          {open === index && (
            <MenuList
              label={menu.label}
              entries={menu.entries}
              onAside={(step) => aside(index, step, true)}
              onDone={() => setOpen(null)}
              onClose={() => {
                setOpen(null);
                focusTop(index);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
