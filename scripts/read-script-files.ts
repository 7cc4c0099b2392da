/** The folder and the files that a command names, read with what is wrong told in plain sentences. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeAnswers, type Answers } from '../preview/answers';
import { readJson } from '../preview/read-json';
import { readNamedProject } from '../preview/read-project';
import type { ScriptProject } from '../preview/script-project';
import { decodeWorkbook } from '../preview/workbook-file/decode-workbook';
import type { WorkbookFile } from '../preview/workbook-file/workbook-file';

/** Everything that is wrong with a command, told together. */
export class WrongUsage extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs each reading; problems of all of them are gathered, and what could not be read is undefined. */
export class Gathering {
  readonly problems: string[] = [];

  attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      this.problems.push(...(error instanceof WrongUsage ? error.problems : [messageOf(error)]));
      return undefined;
    }
  }

  /** @throws WrongUsage if there was anything wrong. */
  end(): void {
    if (this.problems.length > 0) throw new WrongUsage(this.problems);
  }
}

/** npm changes the folder; places are relative to where the command was typed. */
const typedIn = process.env['INIT_CWD'] ?? process.cwd();

export function readFolder(folder: string): ScriptProject & { readonly name: string } {
  const path = resolve(typedIn, folder);
  if (!existsSync(path)) throw new Error(`There is no folder ${folder}.`);
  if (!statSync(path).isDirectory()) throw new Error(`${folder} is a file; name the folder that it is in.`);
  const project = readNamedProject(path);
  if (project.files.length === 0) throw new Error(`There is no .gs or .js file in ${folder}.`);
  return project;
}

export function readWorkbook(path: string | undefined): WorkbookFile | undefined {
  if (path === undefined) return undefined;
  const decoded = decodeWorkbook(readFile(path, 'workbook'));
  if ('workbook' in decoded) return decoded.workbook;
  throw new WrongUsage(decoded.problems.map((problem) => `${path}: ${problem}`));
}

export function readAnswers(path: string | undefined): Answers | undefined {
  if (path === undefined) return undefined;
  const decoded = decodeAnswers(readFile(path, 'answers'));
  if ('answers' in decoded) return decoded.answers;
  throw new WrongUsage(decoded.problems.map((problem) => `${path}: ${problem}`));
}

function readFile(path: string, kind: string): unknown {
  const file = resolve(typedIn, path);
  if (!existsSync(file)) throw new Error(`There is no ${kind} file ${path}.`);
  return readJson(file);
}
