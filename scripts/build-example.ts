/**
 * Plays the example into an empty spreadsheet once, headless and on the built bundle, and keeps the document for the page:
 * a first visit then opens it at once instead of playing it before one's eyes.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CONFIG, morningOf, personOf } from '../preview/page/config';
import { openInNode } from '../preview/node';

const file = resolve(__dirname, '../build/preview/example.json');

async function main(): Promise<void> {
  const sheets = await openInNode({
    now: morningOf(CONFIG.day),
    person: personOf(undefined).email,
    timeZone: CONFIG.timeZone,
    locale: CONFIG.locale,
  });
  await sheets.run(CONFIG.loadExample);
  await sheets.settled();
  await writeFile(file, JSON.stringify(sheets.snapshot()));
  await sheets.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
