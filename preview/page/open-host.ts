/** Opens the local Google Sheets in the page: grid, add-on and the person at it. */
import { ScriptWorkers } from '../apps-script/execution/script-workers';
import { sheetNumber } from '../apps-script/sheet/sheet';
import { patchFor } from '../apps-script/values/cell-values';
import { blankWorkbook } from '../engine/blank-workbook';
import { createBrowserEngine } from '../engine/browser';
import { LocalSheets, type Snapshot } from '../local-sheets';
import { morningOf, type Person } from './config';
import { fillDocument } from '../workbook-file/fill-document';
import { chartLayer } from './chart/chart-layer';
import { guardEdits } from './guard-edits';
import type { Host, HostOptions } from './host';
import { printedTab } from './print/printed-tab';
import { pageUi } from './page-ui';
import { switchesFrom } from './switches-from';
import { webWorkers } from './web-workers';

export async function openHost(options: HostOptions): Promise<Host> {
  const { served, container, ui, person, day } = options;
  const { workbook } = served;
  const saved = options.snapshot as Snapshot | undefined;
  const loading = served.loadProject();
  const grid = createBrowserEngine(container, saved?.workbook ?? blankWorkbook(served.documentTitle));
  const project = await loading;
  const sheets = await LocalSheets.open({
    project,
    engine: grid.engine,
    workers: new ScriptWorkers(webWorkers),
    ui: pageUi(ui),
    ...(saved && { snapshot: saved }),
    now: morningOf(day),
    person: person.email,
    timeZone: served.timeZone,
    locale: served.locale,
    fill: saved || !workbook ? undefined : (document) => fillDocument(document, workbook),
  });
  grid.readTyping((text, pattern) => patchFor(text, pattern, sheets.document.valueRules, 'person'));
  Object.assign(sheets.document.switches, switchesFrom(window.location.search));
  let { email } = person;
  let now = day;
  guardEdits(grid, sheets, () => email, ui);

  const visit = async (visitor: Person, today: string): Promise<void> => {
    email = visitor.email;
    sheets.actAs(email);
    // All that depends on the day is calculated anew by it; another person on the same day needs nothing of that.
    if (today !== now) sheets.setNow(morningOf(today));
    now = today;
    await grid.setReadOnly(!visitor.canEdit);
    await sheets.settled();
  };
  await visit(person, day);
  await grid.drawn;
  grid.fitRows();
  chartLayer(sheets.document, grid.view, grid.onChange);

  // As a jump link in the sidebar has it do. Nothing else moves the selection: not that a script ends while the person has gone on.
  sheets.document.onScriptSelects = grid.select;
  grid.onSelect((area) => sheets.person.selectedInGrid(area));

  // For the browser's console: `localSheets.values('Requests')`.
  Object.assign(window, { localSheets: sheets });

  return {
    menu: () => sheets.menu,
    functions: sheets.functions.filter((name) => !name.endsWith('_')),
    run: (name) => sheets.runMenuItem(name),
    call: (name, args) => sheets.run(name, ...args),
    visit,
    focusGrid: grid.focus,
    printed: async (gid) => {
      await sheets.settled();
      const { tabs } = sheets.document.engine;
      const sheetId =
        gid === null ? tabs.active : tabs.all().find(({ id }) => String(sheetNumber(id)) === gid)?.id;
      return sheetId === undefined ? undefined : printedTab(sheets.document, sheetId);
    },
    onChange: grid.onChange,
    look: () => sheets.look(),
    developer: sheets,
  };
}
