/** Runs one function of any script project in a spreadsheet of its own, without a page, and reports what came of it. */
import type { Answers } from './answers';
import type { DialogRequest, HtmlPage, MenuTree } from './apps-script/pages/ui-port';
import { EnumValue } from './apps-script/members/enum-value';
import { classNameOf } from './apps-script/members/remote-classes';
import { ScriptError } from './apps-script/execution/script-error';
import type { ExecutionRecord } from './local-sheets';
import { openInNode, type NodeSheets } from './node';
import type { ScriptProject } from './script-project';
import type { Toast } from './scripted-ui';
import { encodeWorkbook } from './workbook-file/encode-workbook';
import type { WorkbookFile } from './workbook-file/workbook-file';

export interface ScriptRun {
  readonly project: ScriptProject;
  /** `onOpen`, `private_`, `menu.item1`, or one that a script made by `this.name = …`. */
  readonly functionName: string;
  readonly args?: readonly unknown[];
  readonly workbook?: WorkbookFile;
  readonly answers?: Answers;
}

export interface ScriptReport {
  readonly result: unknown;
  readonly workbook: WorkbookFile;
  readonly toasts: readonly Toast[];
  readonly alerts: readonly DialogRequest[];
  readonly prompts: readonly DialogRequest[];
  readonly sidebars: readonly HtmlPage[];
  readonly dialogs: readonly HtmlPage[];
  readonly menus: readonly MenuTree[];
  readonly log: readonly string[];
  readonly calls: Readonly<Record<string, number>>;
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string };
}

/** A script that throws is a report too, with its error. onOpen runs first, as at every opening. */
export async function runScript(run: ScriptRun): Promise<ScriptReport> {
  const sheets = await open(run);
  try {
    const opened = sheets.executions.length;
    const outcome = await perform(sheets, run);
    await sheets.settled();
    return report(sheets, outcome, sheets.executions.slice(opened));
  } finally {
    await sheets.close();
  }
}

function open({ project, workbook, answers = {} }: ScriptRun): Promise<NodeSheets> {
  const name = workbook?.name ?? project.name ?? 'Untitled spreadsheet';
  const { timeZone = project.manifest.timeZone ?? 'Etc/UTC', locale = 'en_US' } = workbook ?? {};
  return openInNode({
    project,
    workbook: { ...(workbook ?? { sheets: [{ name: 'Sheet1', values: [] }] }), name },
    timeZone,
    locale,
    ...(answers.now !== undefined && { now: answers.now }),
    ...(answers.user !== undefined && { person: answers.user }),
  });
}

type Outcome = Pick<ScriptReport, 'result' | 'error'>;

async function perform(
  sheets: NodeSheets,
  { functionName, args = [], answers = {} }: ScriptRun,
): Promise<Outcome> {
  sheets.ui.answer(...(answers.alerts ?? []));
  sheets.ui.answerInOrder(...(answers.inOrder ?? []));
  for (const answer of answers.prompts ?? []) {
    if (typeof answer === 'string') sheets.ui.answerPrompt(answer);
    else sheets.ui.answerPrompt(answer.text ?? '', answer.button);
  }
  const edit = functionName === 'onEdit' ? editFrom(args) : undefined;
  if (edit) return type(sheets, edit);
  try {
    return { result: plain(await sheets.runFunction(functionName, [...args])) };
  } catch (error) {
    return { result: null, error: described(error) };
  }
}

interface TypedEdit {
  readonly tab: string;
  readonly a1: string;
  readonly value: string;
}

/** `[{ "range": "Sheet1!B2", "value": "Done" }]` */
function editFrom([event]: readonly unknown[]): TypedEdit | undefined {
  const { range, value } = (event ?? {}) as { range?: unknown; value?: unknown };
  if (typeof range !== 'string' || typeof value !== 'string') return undefined;
  const [, tab = '', a1 = ''] = /^'?(.*?)'?!(.+)$/.exec(range) ?? [];
  return { tab: tab.replaceAll("''", "'"), a1, value };
}

/** The event that Sheets makes can't be written down, as its range is one to work with; so a person types instead. */
async function type(sheets: NodeSheets, { tab, a1, value }: TypedEdit): Promise<Outcome> {
  await sheets.type(tab, a1, value);
  await sheets.settled();
  const message = sheets.executions.find(({ execution }) => execution === 'onEdit')?.error;
  return { result: null, ...(message !== undefined && { error: { name: 'Error', message, stack: '' } }) };
}

/** Without the lines of the machinery around the script. */
const ownStack = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => !/^ +at .*(realm\.js|script-worker\.js|\(?node:)/.test(line))
    .join('\n');

const described = (error: unknown): NonNullable<ScriptReport['error']> =>
  error instanceof ScriptError
    ? { name: error.name, message: error.message, stack: ownStack(error.scriptStack) }
    : { name: 'Error', message: error instanceof Error ? error.message : String(error), stack: '' };

/** As JSON has it; an object of a service by the name of its class. */
function plain(value: unknown): unknown {
  if (value === undefined) return null;
  const text = JSON.stringify(value, (_key, part: unknown) =>
    part instanceof EnumValue
      ? part.name
      : typeof part === 'object' && part !== null
        ? (classNameOf(part) ?? part)
        : part,
  ) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as unknown);
}

function report(sheets: NodeSheets, outcome: Outcome, executions: readonly ExecutionRecord[]): ScriptReport {
  const { toasts, alerts, prompts, sidebars, dialogs } = sheets.ui;
  const own = executions.filter(({ authMode }) => authMode !== 'CUSTOM_FUNCTION');
  const { result, error } = outcome;
  return {
    result,
    workbook: encodeWorkbook(sheets.document),
    ...{ toasts, alerts, prompts, sidebars, dialogs },
    menus: sheets.document.menus,
    log: sheets.executions.flatMap(logOf),
    calls: counted(own.flatMap(({ calls }) => calls.map(({ member }) => member))),
    ...(error && { error }),
  };
}

/** An onOpen that fails tells nobody in Sheets; here the log does. */
const logOf = ({ execution, log, error }: ExecutionRecord): readonly string[] =>
  execution === 'onOpen' && error !== undefined ? [...log, `onOpen failed: ${error}`] : log;

function counted(members: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const member of members) counts[member] = (counts[member] ?? 0) + 1;
  return counts;
}
