/** Reads a JSON file; an error tells the file, the line and the column. */
import { readFileSync } from 'node:fs';

export function readJson(path: string): unknown {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const fault = faultIn(text);
  if (fault === undefined) return JSON.parse(text) as unknown;
  const offset = faultPlace(text, fault);
  const before = text.slice(0, offset).split('\n');
  const what = fault.replace(/( in JSON)? at position [^]*$|, (\.\.\.)?"[^]*" is not valid JSON$/, '');
  throw new Error(`${path}, line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${what}.`);
}

function faultIn(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** V8 does not always tell where: the fault is then at the end of the shortest beginning that no text could go on from. */
function faultPlace(text: string, fault: string): number {
  const told = /position (\d+)/.exec(fault)?.[1];
  if (told !== undefined) return Number(told);
  let [good, bad] = [0, text.length + 1];
  while (good + 1 < bad) {
    const middle = Math.floor((good + bad) / 2);
    if (isUnfinished(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUnfinished(beginning: string): boolean {
  const fault = faultIn(beginning);
  if (fault === undefined || /end of JSON|Unterminated string/.test(fault)) return true;
  return Number(/position (\d+)/.exec(fault)?.[1] ?? -1) >= beginning.length;
}
