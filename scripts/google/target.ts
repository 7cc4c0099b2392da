/**
 * A target is one script project at Google. Each has a file of its own, `.clasp.dev.json` or `.clasp.prod.json`, which clasp reads
 * with `--project` and git ignores; the `.clasp.json` of the repository is a placeholder and is never written.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { TargetName } from './options';
import { Refusal } from './refusal';

/** Beside clasp's own settings, what the next run needs to know. */
export interface Target {
  scriptId: string;
  rootDir: 'dist';
  /** The spreadsheet that the script is bound to; without it the project is an add-on of its own. */
  parentId?: string;
  /** Who set it up. */
  account?: string;
  /** The deployment that people use, which a new version is given to. */
  deploymentId?: string;
}

export const targetFile = (name: TargetName): string => `.clasp.${name}.json`;

/** Google's script IDs are 57 long; older ones differ, and none is shorter than 40. */
const scriptIdForm = /^[\w-]{40,}$/;

export function scriptIdOf(text: string): string {
  // People copy the whole address of the editor as readily as the ID.
  const id = /\/(?:projects|d)\/([\w-]+)/.exec(text)?.[1] ?? text.trim();
  if (scriptIdForm.test(id)) return id;
  throw new Refusal(
    `“${text}” is not a script ID, which has 57 letters, digits, - and _: copy it from Extensions ▸ Apps Script ▸ Project Settings ▸ Script ID.`,
  );
}

/** @returns nothing when this target was never set up. */
export function readTarget(name: TargetName): Target | undefined {
  const file = targetFile(name);
  if (!existsSync(file)) return undefined;
  const remedy = `correct it, or delete it and run npm run setup:google${name === 'prod' ? ' -- --target prod' : ''} again`;
  let target: Partial<Target>;
  try {
    target = JSON.parse(readFileSync(file, 'utf8')) as Partial<Target>;
  } catch {
    throw new Refusal(`${file} is not JSON: ${remedy}.`);
  }
  const { scriptId } = target;
  if (typeof scriptId !== 'string' || !scriptIdForm.test(scriptId)) {
    throw new Refusal(
      `“scriptId” of ${file} is not a script ID, which has 57 letters, digits, - and _: ${remedy}.`,
    );
  }
  return { ...target, scriptId, rootDir: 'dist' };
}

/** Renames a finished file into place, so that a crash leaves the old one or the new one. */
export function writeTarget(name: TargetName, target: Target): void {
  const file = targetFile(name);
  writeFileSync(`${file}.tmp`, `${JSON.stringify(target, null, 2)}\n`);
  renameSync(`${file}.tmp`, file);
}

export const addressOf = ({ scriptId, parentId }: Target): string =>
  parentId
    ? `https://docs.google.com/spreadsheets/d/${parentId}/edit`
    : `https://script.google.com/d/${scriptId}/edit`;
