/** A menu that onOpen built, as entries of the menu bar. */
import type { MenuItem, MenuTree } from '../apps-script/pages/ui-port';
import type { MenuEntry } from './shell-state';

export function menuOf({ items }: MenuTree, choose: (item: MenuItem) => void): MenuEntry[] {
  return items.map((item): MenuEntry => {
    if (item === 'separator') return { kind: 'separator' };
    if ('items' in item) return { kind: 'submenu', label: item.label, entries: menuOf(item, choose) };
    const chosen = () => {
      choose(item);
    };
    return { kind: 'item', label: item.label, choose: chosen };
  });
}
