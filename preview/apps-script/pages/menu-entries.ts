/** Finds a menu item by its text, or by the way to it: `Tools > Tidy ranks`. */
import { isMenu, type MenuItem, type MenuTree } from './ui-port';

export function menuEntries(menu: MenuTree, label: string): MenuItem {
  const found = [...itemsIn(menu, [])].filter(
    ({ path, item }) => item.label === label || path.join(' > ').endsWith(label),
  );
  const [only] = found;
  if (!only) throw new Error(`The menu has no item "${label}"`);
  if (found.length > 1 && found.some(({ item }) => item.functionName !== only.item.functionName)) {
    throw new Error(`The menu has several items "${label}"; name the submenu too`);
  }
  return only.item;
}

function* itemsIn(
  menu: MenuTree,
  path: readonly string[],
): Generator<{ path: readonly string[]; item: MenuItem }> {
  for (const entry of menu.items) {
    if (entry === 'separator') continue;
    if (isMenu(entry)) yield* itemsIn(entry, [...path, entry.label]);
    else yield { path: [...path, entry.label], item: entry };
  }
}
