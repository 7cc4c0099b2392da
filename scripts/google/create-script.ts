/** Makes the script project at Google: bound to a new spreadsheet, to one that exists, or by itself, to be published. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runClasp, type Again } from './clasp';
import { Refusal } from './refusal';
import type { Target } from './target';
import { whyGoogleRefused } from './why-google-refused';

export type Place = 'new spreadsheet' | 'add-on' | { spreadsheet: string };

const title = 'Sales Budget';

/** What clasp prints as soon as a thing exists, before it goes on to what may fail. */
const created = { parentId: /open\?id=([\w-]{20,})/, scriptId: /\/d\/([\w-]{40,})\/edit/ };

export async function createScript(place: Place, again: Again): Promise<Target> {
  // clasp also downloads the empty project into the folder it runs in, which must not be ours.
  const folder = mkdtempSync(join(tmpdir(), 'sales-budget-'));
  try {
    const args = ['create-script', '--project', folder, '--title', title, ...whereTo(place)];
    const { stdout, stderr } = await runClasp(args, { folder });
    const scriptId = created.scriptId.exec(stdout)?.[1];
    if (!scriptId) throw new Refusal(whyGoogleRefused(stderr, again) + afterHalf(place));
    const parentId = typeof place === 'object' ? place.spreadsheet : created.parentId.exec(stdout)?.[1];
    const bound = place !== 'add-on' && parentId;
    return { scriptId, rootDir: 'dist', ...(bound && { parentId }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const whereTo = (place: Place): string[] => {
  if (place === 'new spreadsheet') return ['--type', 'sheets'];
  if (place === 'add-on') return ['--type', 'standalone'];
  return ['--type', 'standalone', '--parentId', place.spreadsheet];
};

/** Google makes the spreadsheet before the script, and clasp does not say whether it came so far. */
const afterHalf = (place: Place): string =>
  place === 'new spreadsheet'
    ? ` If an empty “${title}” is in your Drive by now, paste its address when you are asked for a spreadsheet.`
    : '';
