/** A spreadsheet seen through its cells: what a formula shows, and how often a custom function was really called. */
import type { NodeSheets } from '../../../preview/node';
import type { ScriptProject } from '../../../preview/script-project';
import { openSheets, script } from '../open-sheets';

export interface InCells {
  readonly sheets: NodeSheets;
  /** Types into a cell of Sheet1, and answers what it shows when all is calculated. */
  type(at: string, text: string): Promise<string>;
  shown(at: string): string;
  /** What a range of Sheet1 shows, up to its last content. */
  block(at: string): string[][];
  note(at: string): string;
  /** Runs the body as a script with `spreadsheet` and `sheet` at hand, and waits for the calculation. */
  script(body: string): Promise<unknown>;
  calls(name: string): number;
}

/** Opens a spreadsheet with the code, or with the files of a project. */
export async function inCells(code: string | Pick<ScriptProject, 'files'>): Promise<InCells> {
  const sheets =
    typeof code === 'string'
      ? await openSheets(code)
      : await openSheets('', { project: { html: {}, manifest: {}, ...code } });
  const block = (at: string): string[][] => {
    const [first = '', last = first] = at.split(':');
    const [top, left] = place(first);
    const [bottom, right] = place(last);
    const shown = sheets.displayValues('Sheet1');
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => shown[top + row]?.[left + column] ?? ''),
    );
  };
  const shown = (at: string): string => block(at)[0]?.[0] ?? '';
  return {
    sheets,
    shown,
    block,
    async type(at, text) {
      await sheets.type('Sheet1', at, text);
      await sheets.settled();
      return shown(at);
    },
    note: (at) => sheets.errorNote('Sheet1', at),
    async script(body) {
      const answer = await script(sheets, body);
      await sheets.settled();
      return answer;
    },
    calls: (name) => sheets.executions.filter(({ execution }) => execution === name).length,
  };
}

/** Row and column from 0 of `B3`; columns A to Z are enough here. */
function place(at: string): [number, number] {
  const [, column = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(at) ?? [];
  return [Number(row) - 1, column.charCodeAt(0) - 65];
}
