/// <reference types="google-apps-script" />
/** Menus in the way before getUi().createMenu: a name and a list of entries; null draws a line. */
import type { Arguments } from '../members/arguments';
import { service, type Member, type Members } from '../members/members';
import type { MenuItem } from '../pages/ui-port';
import { placeMenu } from '../services/menu';
import type { Spreadsheet } from './spreadsheet';

function entryFrom(value: unknown, args: Arguments): MenuItem | 'separator' {
  if (value === null) return 'separator';
  if (typeof value !== 'object') return args.mismatch();
  const { name, functionName } = value as { name?: unknown; functionName?: unknown };
  return typeof name === 'string' && typeof functionName === 'string'
    ? { label: name, functionName }
    : args.mismatch();
}

const place: Member<Spreadsheet> = service(({ document }, args) => {
  const items = args.list(1).map((value) => entryFrom(value, args));
  placeMenu(document, { label: args.text(0), items });
});

export const spreadsheetMenus = {
  addMenu: place,
  updateMenu: place,
  removeMenu: service(({ document }, args) => {
    const index = document.menus.findIndex(({ label }) => label === args.text(0));
    if (index >= 0) document.menus.splice(index, 1);
  }),
} satisfies Members<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>;
