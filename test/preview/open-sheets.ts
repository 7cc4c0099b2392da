/** Opens a local Google Sheets with a bundle written in the test, or with the add-on; `script` runs any Apps Script in it. */
import { join } from 'node:path';
import { openInNode, type NodeOptions, type NodeSheets } from '../../preview/node';
import { readProject } from '../../preview/read-project';
import type { ScriptProject } from '../../preview/script-project';

const SCRIPT = 'function script(body) { return new Function(body)(); }';

/** What is left open, as by a test that fails, would keep jest from ending. */
const opened = new Set<NodeSheets>();

export async function openSheets(code = '', options: NodeOptions = {}): Promise<NodeSheets> {
  const project = options.project ?? {
    files: [{ name: 'Code.gs', code: `${SCRIPT}\n${code}` }],
    html: { Sidebar: '<p>Budget</p>' },
    manifest: {},
  };
  return open({ now: '2026-11-05T09:30', ...options, project });
}

let addOn: ScriptProject | undefined;

/** Read once for all tests of a file. */
const builtAddOn = (): ScriptProject => (addOn ??= readProject(join(__dirname, '../../dist')));

/** Empty rows take time, to format, to calculate and to keep. */
const FEW_ROWS = 100;

/** With the built add-on, and short tabs, unless the options say otherwise. */
export const openAddOn = (options: NodeOptions): Promise<NodeSheets> =>
  open({
    // A bare one's are even shorter.
    ...(options.isBare ? {} : { newRows: FEW_ROWS }),
    ...options,
    project: options.project ?? builtAddOn(),
  });

async function open(options: NodeOptions): Promise<NodeSheets> {
  const sheets = await openInNode(options);
  opened.add(sheets);
  sheets.onClose(() => opened.delete(sheets));
  return sheets;
}

/** Runs the text as a script's function; what it returns comes back as google.script.run gives it. */
export const script = (sheets: NodeSheets, body: string): Promise<unknown> =>
  sheets.run(
    'script',
    `const spreadsheet = SpreadsheetApp.getActive(); const sheet = spreadsheet.getSheetByName('Sheet1'); ${body}`,
  );

/** The name and the message of the error that a script's body ends in. */
export const failure = (sheets: NodeSheets, body: string): Promise<unknown> =>
  script(
    sheets,
    `try { ${body} } catch (error) { return error.name + ': ' + error.message; } return 'no error';`,
  );

afterAll(async () => {
  for (const sheets of opened) await sheets.close();
});
