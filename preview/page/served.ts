/** What the server has the page show: the add-on, or with `--script` another script in a document of its own. */
import type { ScriptProject } from '../script-project';
import type { WorkbookFile } from '../workbook-file/workbook-file';
import { CONFIG } from './config';
import { loadBundle } from './load-bundle';
import { loadExample, type ExampleDocument } from './load-example';

export interface Served {
  readonly isAddOn: boolean;
  /** The add-on's or the script's. */
  readonly name: string;
  readonly documentTitle: string;
  /** The day of a first visit. */
  readonly day: string;
  readonly timeZone: string;
  readonly locale: string;
  /** Where the browser keeps the document. */
  readonly storageKey: string;
  /** Functions to run at a first visit, and where the sidebar was open. */
  readonly loadExample?: string;
  readonly openSidebar?: string;
  /** The document of a first visit, where one has been made beforehand. */
  readonly loadFirst?: () => Promise<ExampleDocument | undefined>;
  /** What a new document holds, if the server was given that. */
  readonly workbook?: WorkbookFile;
  readonly startOver: string;
  /** Leads a first visitor through a minute of it. */
  readonly hasTour: boolean;
  loadProject(): Promise<ScriptProject>;
}

/** As the server sends it; null where it serves the add-on. */
export interface ServedScript {
  readonly project: ScriptProject & { readonly name: string };
  readonly workbook?: WorkbookFile;
}

/** Raised when the saved shape changes, so that an older save is left aside instead of misread. */
const ADD_ON_KEY = 'sales-budget-document-1';
const SCRIPT_KEY = 'script-document-1';

export async function findServed(): Promise<Served> {
  const response = await fetch('script.json');
  const script = response.ok ? ((await response.json()) as ServedScript | null) : null;
  // Marked by the build of the demo.
  return script
    ? servedScript(script)
    : addOn(window.location.search, 'demo' in document.documentElement.dataset);
}

/** @param search the page's address: `?locale=de_DE` shows the add-on in that language, in a document of its own */
export function addOn(search: string, hasTour: boolean): Served {
  const locale = new URLSearchParams(search).get('locale') ?? CONFIG.locale;
  const isUsual = locale === CONFIG.locale;
  return {
    ...CONFIG,
    isAddOn: true,
    hasTour,
    name: CONFIG.addOnName,
    locale,
    storageKey: isUsual ? ADD_ON_KEY : `${ADD_ON_KEY} ${locale}`,
    // Only the usual one has been played beforehand.
    ...(isUsual && { loadFirst: loadExample }),
    startOver:
      'Everything in this spreadsheet is erased from this browser, and the example quarter is loaded again.',
    loadProject: loadBundle,
  };
}

function servedScript({ project, workbook }: ServedScript): Served {
  const { name, manifest } = project;
  return {
    isAddOn: false,
    hasTour: false,
    name,
    documentTitle: workbook?.name ?? name,
    day: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    timeZone: workbook?.timeZone ?? manifest.timeZone ?? CONFIG.timeZone,
    locale: workbook?.locale ?? CONFIG.locale,
    storageKey: `${SCRIPT_KEY} ${name}`,
    ...(workbook && { workbook }),
    startOver: 'Everything in this spreadsheet is erased from this browser, and it begins as it was served.',
    loadProject: () => Promise.resolve(project),
  };
}
