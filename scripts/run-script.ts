/**
 * `npm run script -- DIR FUNCTION [--workbook FILE] [--answers FILE] [--args JSON]`: runs one function of any folder of
 * scripts without a page and prints what came of it as JSON. Exits 1 when the script threw, 2 when it could not be run.
 */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeAnswers, type Answers } from '../preview/answers';
import { topLevelNames } from '../preview/apps-script/top-level-names';
import { printJson } from '../preview/print-json';
import { readJson } from '../preview/read-json';
import { readNamedProject } from '../preview/read-project';
import { runScript, type ScriptRun } from '../preview/run-script';
import type { ScriptProject } from '../preview/script-project';
import { decodeWorkbook } from '../preview/workbook-file/decode-workbook';
import type { WorkbookFile } from '../preview/workbook-file/workbook-file';

const USAGE =
  'Usage: npm run -s script -- DIR FUNCTION [--workbook FILE.json] [--answers FILE.json] [--args \'["JSON list"]\']';

/** Everything that is wrong with the call, told together. */
class WrongUsage extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

const typedIn = process.env['INIT_CWD'] ?? process.cwd();

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readCall(): ScriptRun {
  const { values, positionals } = parsed();
  const [folder, functionName, ...others] = positionals;
  if (folder === undefined || functionName === undefined || others.length > 0) throw new WrongUsage([USAGE]);
  const problems: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push(...(error instanceof WrongUsage ? error.problems : [messageOf(error)]));
      return undefined;
    }
  };
  const project = attempt(() => readFolder(folder));
  if (project) attempt(() => nameKnown(project, functionName));
  const workbook = attempt(() => readWorkbook(values.workbook));
  const answers = attempt(() => readAnswers(values.answers));
  const args = attempt(() => readArguments(values.args));
  if (!project || problems.length > 0) throw new WrongUsage(problems);
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

function readFolder(folder: string): ScriptProject {
  const path = resolve(typedIn, folder);
  if (!existsSync(path)) throw new Error(`There is no folder ${folder}.`);
  if (!statSync(path).isDirectory()) throw new Error(`${folder} is a file; name the folder that it is in.`);
  const project = readNamedProject(path);
  if (project.files.length === 0) throw new Error(`There is no .gs or .js file in ${folder}.`);
  return project;
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

function readFile(path: string, kind: string): unknown {
  const file = resolve(typedIn, path);
  if (!existsSync(file)) throw new Error(`There is no ${kind} file ${path}.`);
  return readJson(file);
}

function readWorkbook(path: string | undefined): WorkbookFile | undefined {
  if (path === undefined) return undefined;
  const decoded = decodeWorkbook(readFile(path, 'workbook'));
  if ('workbook' in decoded) return decoded.workbook;
  throw new WrongUsage(decoded.problems.map((problem) => `${path}: ${problem}`));
}

function readAnswers(path: string | undefined): Answers | undefined {
  if (path === undefined) return undefined;
  const decoded = decodeAnswers(readFile(path, 'answers'));
  if ('answers' in decoded) return decoded.answers;
  throw new WrongUsage(decoded.problems.map((problem) => `${path}: ${problem}`));
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
