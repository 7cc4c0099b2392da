/// <reference types="google-apps-script" />
/** What is selected on a tab, and what floats over its cells, of which the preview has nothing. */
import { read, type Members } from '../members/members';
import { olderSelectionMembers, selectionMembers } from '../services/selection';
import type { Sheet } from './sheet';

export const sheetSelection = {
  ...selectionMembers<Sheet>((sheet) => sheet),
  ...olderSelectionMembers<Sheet>((sheet) => sheet),
  getImages: read(() => []),
} satisfies Members<Sheet, GoogleAppsScript.Spreadsheet.Sheet>;
