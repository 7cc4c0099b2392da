/** The menu bar: Google's own File, what the script built, and Extensions for add-ons. */
import type { MenuEntry } from '../shell-state';
import type { TopMenu } from './menu-bar';

interface MenuSource {
  /** What onOpen built. */
  readonly menu: readonly MenuEntry[];
  readonly canEdit: boolean;
  /** An add-on's menus are all under Extensions; of another script only the one that has its name. */
  readonly isAddOn: boolean;
  readonly name: string;
  readonly startOver: () => void;
  readonly print: () => void;
}

export function topMenus({ menu, canEdit, isAddOn, name, startOver, print }: MenuSource): TopMenu[] {
  const permitted = (entry: MenuEntry): MenuEntry =>
    entry.kind === 'separator' ? entry : { ...entry, disabled: !canEdit };
  const isOwn = (entry: MenuEntry): boolean => !isAddOn && entry.kind === 'submenu' && entry.label !== name;
  const extensions = menu.filter((entry) => !isOwn(entry)).map(permitted);
  return [
    {
      label: 'File',
      entries: [
        { kind: 'item', label: 'Print', choose: print },
        { kind: 'separator' },
        { kind: 'item', label: 'Start over…', choose: startOver },
      ],
    },
    ...menu.flatMap((entry) =>
      entry.kind === 'submenu' && isOwn(entry)
        ? { label: entry.label, entries: entry.entries.map(permitted) }
        : [],
    ),
    ...(extensions.length > 0 ? [{ label: 'Extensions', entries: extensions }] : []),
  ];
}
