/** What each page of the dialog asks the server for. */
import type { DialogPage } from '../../actions/api';
import type { Call } from '../call';

const names = {
  weekly: 'sidebarWeekly',
  health: 'sidebarHealth',
  check: 'sidebarCheck',
  session: 'sidebarSession',
  plan: 'sidebarPlan',
  duplicates: 'sidebarDuplicates',
  heard: 'sidebarHeard',
  import: 'sidebarPrepareImport',
  export: 'sidebarExport',
} as const satisfies Record<DialogPage, Call['name']>;

export const pageCall = (page: DialogPage, quarter: string): Call => ({ name: names[page], args: [quarter] });

export const isDialogPage = (name: string | undefined): name is DialogPage =>
  name !== undefined && Object.keys(names).includes(name);
