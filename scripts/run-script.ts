/**
 * `npm run script -- DIR FUNCTION [--workbook FILE] [--answers FILE] [--args JSON]`: runs one function of any folder of
 * scripts without a page and prints what came of it as JSON. Exits 1 when the script threw, 2 when it could not be run.
 */
import { parseArgs } from 'node:util';
import { topLevelNames } from '../preview/apps-script/execution/top-level-names';
import { printJson } from '../preview/print-json';
import { runScript, type ScriptRun } from '../preview/run-script';
import type { ScriptProject } from '../preview/script-project';
import { Gathering, messageOf, readAnswers, readFolder, readWorkbook, WrongUsage } from './read-script-files';

const USAGE =
  'Usage: npm run -s script -- DIR FUNCTION [--workbook FILE.json] [--answers FILE.json] [--args \'["JSON list"]\']';

function readCall(): ScriptRun {
  const { values, positionals } = parsed();
  const [folder, functionName, ...others] = positionals;
  if (folder === undefined || functionName === undefined || others.length > 0) throw new WrongUsage([USAGE]);
  const gathering = new Gathering();
  const project = gathering.attempt(() => readFolder(folder));
  if (project) gathering.attempt(() => nameKnown(project, functionName));
  const workbook = gathering.attempt(() => readWorkbook(values.workbook));
  const answers = gathering.attempt(() => readAnswers(values.answers));
  const args = gathering.attempt(() => readArguments(values.args));
  gathering.end();
  if (!project) throw new WrongUsage([USAGE]);
  return {
    project,
    functionName,
    args: args ?? [],
    ...(workbook && { workbook }),
    ...(answers && { answers }),
  };
}

function parsed() {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ allowPositionals: true, options: { workbook: text, answers: text, args: text } });
  } catch (error) {
    throw new WrongUsage([messageOf(error), USAGE]);
  }
}

/** A name that stands nowhere in the code can only be one that a script puts together as it runs. */
function nameKnown(project: ScriptProject, name: string): void {
  const code = project.files.map((file) => file.code).join('\n');
  const last = name.split('.').at(-1) ?? name;
  const mayBeMade = /\b(this|globalThis)\s*\[/.test(code) || code.split(/[^\w$]+/).includes(last);
  const isKnown = topLevelNames(project.files).callable.includes(name);
  if (!isKnown && !mayBeMade) throw new Error(noSuchFunction(project, name));
}

function noSuchFunction({ files, name: folder }: ScriptProject, name: string): string {
  const names = topLevelNames(files).callable;
  return `There is no function "${name}" in ${folder ?? 'the folder'}. It has: ${names.join(', ') || 'none'}.`;
}

function readArguments(text = '[]'): unknown[] {
  const wrong = (): never => {
    throw new Error(`--args ${text} is no JSON list such as '["Acme", 5]'.`);
  };
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as unknown[]) : wrong();
  } catch {
    return wrong();
  }
}

async function main(): Promise<void> {
  const call = readCall();
  const report = await runScript(call);
  if (report.error?.message === `Script function not found: ${call.functionName}`) {
    throw new WrongUsage([noSuchFunction(call.project, call.functionName)]);
  }
  process.stdout.write(`${printJson(report)}\n`);
  if (report.error) process.exitCode = 1;
}

// Only the report goes to stdout, whatever a library has to say.
console.log = console.error;

main().catch((error: unknown) => {
  console.error(error instanceof WrongUsage ? error.message : error);
  process.exitCode = 2;
});
