/// <reference types="google-apps-script" />
/** Menus that scripts build in onOpen. */
import { navigation, type Members } from '../members/members';
import { remoteClass } from '../members/remote-classes';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import type { MenuItem, MenuTree } from '../pages/ui-port';

export class Menu {
  readonly items: (MenuItem | MenuTree | 'separator')[] = [];

  constructor(
    readonly document: SpreadsheetDocument,
    readonly label: string,
  ) {}

  tree(): MenuTree {
    return { label: this.label, items: this.items };
  }
}

/** Running onOpen again replaces the menu of the same name, as it does on Google. */
export function placeMenu({ menus }: SpreadsheetDocument, tree: MenuTree): void {
  const known = menus.findIndex(({ label }) => label === tree.label);
  menus.splice(known < 0 ? menus.length : known, known < 0 ? 0 : 1, tree);
}

const members = {
  addItem: navigation((menu, args) => {
    menu.items.push({ label: args.text(0), functionName: args.text(1) });
    return menu;
  }),
  addSeparator: navigation((menu) => {
    menu.items.push('separator');
    return menu;
  }),
  addSubMenu: navigation((menu, args) => {
    menu.items.push(args.instance(0, Menu).tree());
    return menu;
  }),
  addToUi: navigation((menu) => placeMenu(menu.document, menu.tree())),
} satisfies Members<Menu, GoogleAppsScript.Base.Menu>;

remoteClass('Menu', Menu, members);
