/**
 * `npm run demo`: a quarter in the terminal, on the built add-on: set up, rank, commit, change, weekly.
 * `--json` prints only the workbook as it ends, all tabs as arrays.
 */
import { openInNode, type NodeSheets } from '../preview/node';
import type { ExecutionRecord } from '../preview/local-sheets';
import { commandLine } from './command-line';
import { styled, tabAsText, wrapped } from './demo/page';
import { firstDay, firstPerson, story, type Step } from './demo/story';
import { workbookJson } from './demo/workbook-json';

const indent = '    ';

/** Custom functions run beside the action, once for each cell. */
const isCell = ({ execution }: ExecutionRecord): boolean => execution === execution.toUpperCase();

const calls = (executions: readonly ExecutionRecord[]): string => {
  const own = executions.filter((execution) => !isCell(execution));
  if (own.length === 0) {
    return 'no call to Google';
  }
  const sum = (kind: 'read' | 'write' | 'service' | 'navigation'): number =>
    own.reduce((total, execution) => total + execution[kind], 0);
  const runs = own.length === 1 ? (own[0]?.execution ?? '') : `${own.length} runs`;
  return `${runs}: ${sum('read')} read · ${sum('write')} write · ${sum('service')} service · ${sum('navigation')} navigation`;
};

const remaining = (sheets: NodeSheets): string => {
  const shown = sheets.displayValues('Sheet1')[0]?.[1] ?? '';
  return shown === '' ? '' : `=BUDGET_REMAINING()  ${shown}`;
};

const tell = async (sheets: NodeSheets, step: Step, number: number): Promise<void> => {
  const before = sheets.executions.length;
  const said = await step.perform(sheets);
  await sheets.settled();
  console.log(styled('bold', `${String(number).padStart(2)}  ${step.title}`));
  for (const text of said) {
    console.log(wrapped(text, indent));
  }
  console.log(indent + styled('dim', calls(sheets.executions.slice(before))));
  const left = remaining(sheets);
  if (left !== '') {
    console.log(indent + styled(['bold', 'blue'], left));
  }
  console.log('');
};

const { values } = commandLine({ options: { json: { type: 'boolean', default: false } } });

const main = async (): Promise<void> => {
  const asJson = values.json;
  const sheets = await openInNode({ now: firstDay, person: firstPerson });
  try {
    if (!asJson) {
      console.log(`\n${styled('bold', 'Sales Budget: a quarter in the terminal')}\n`);
    }
    for (const [index, step] of story.entries()) {
      await (asJson ? step.perform(sheets) : tell(sheets, step, index + 1));
    }
    await sheets.settled();
    if (asJson) {
      console.log(JSON.stringify(workbookJson(sheets), null, 1));
    } else {
      console.log(styled('bold', 'The weekly tab'));
      console.log(`\n${tabAsText(sheets.displayValues('Weekly'), indent)}\n`);
    }
  } finally {
    await sheets.close();
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
