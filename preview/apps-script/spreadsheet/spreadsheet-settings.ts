/// <reference types="google-apps-script" />
/** The spreadsheet as a whole: name, address, time zone, locale, toasts. */
import { DateTime } from 'luxon';
import { refuse } from '../members/exceptions';
import { navigation, service, setter, type Members } from '../members/members';
import type { Spreadsheet } from './spreadsheet';

/** As good as any; only a copy has another (copy-of-file.ts). */
export const FILE_ID = '1PreviewSalesBudget';

export const spreadsheetSettings = {
  getId: navigation(({ document }) => document.state.fileId ?? FILE_ID),
  getName: navigation(({ document }) => document.engine.name),
  getUrl: navigation(
    ({ document }) => `https://docs.google.com/spreadsheets/d/${document.state.fileId ?? FILE_ID}/edit`,
  ),
  getSpreadsheetTimeZone: navigation(({ document }) => document.state.timeZone),
  getSpreadsheetLocale: navigation(({ document }) => document.state.locale),
  setSpreadsheetTimeZone: setter(({ document }, args) => {
    const zone = args.text(0);
    if (!DateTime.local().setZone(zone).isValid) {
      refuse(`Invalid argument: timezone. Should be of type: Timezone`);
    }
    document.state.timeZone = zone;
  }),
  setSpreadsheetLocale: setter(({ document }, args) => {
    document.state.locale = args.text(0);
  }),
  toast: service(({ document }, args) => {
    const title = args.textOrNull(1) ?? undefined;
    document.ui.toast(args.text(0), title, args.has(2) ? args.number(2) : undefined);
  }),
} satisfies Members<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>;
