/**
 * `npm run setup:google`: from a clone to a spreadsheet with the add-on in it, in one sitting. Each step leaves something that the
 * next run finds, so that after a refusal the same command goes on where it stopped.
 */
import type { Ask } from './ask';
import { confirmProd } from './confirm-prod';
import { createScript, type Place } from './create-script';
import { logIn } from './log-in';
import { openAddress } from './open-address';
import type { Options } from './options';
import { build, push } from './push';
import { Refusal } from './refusal';
import { runCommand } from './run-command';
import { addressOf, readTarget, scriptIdOf, targetFile, writeTarget, type Target } from './target';

void runCommand(async (options, ask) => {
  const { target: name } = options;
  const command = name === 'dev' ? 'npm run setup:google' : `npm run setup:google -- --target ${name}`;
  const known = readTarget(name);
  if (options.script) scriptIdOf(options.script);

  console.log(`1/4 Your Google account`);
  const wanted = options.account ?? known?.account;
  const account = await logIn({
    ask,
    again: command,
    beforeMaking: !known,
    ...(wanted && { account: wanted }),
  });
  const again = { command, account };
  console.log(`  ${account}`);

  console.log(`2/4 The script of target ${name}`);
  const target = known ?? (await newTarget(options, ask, again));
  if (known) console.log(`  It is set up already (${targetFile(name)}).`);
  console.log(`  ${addressOf(target)}`);

  console.log('3/4 The add-on');
  if (known) await confirmProd(options, target, ask);
  build(options);
  console.log(`  ${await push(name, again)}`);

  console.log('4/4 Your turn');
  const address = addressOf(target);
  if (options.open && !(await openAddress(address))) {
    console.log(`  No browser could be opened from here: open ${address} yourself.`);
  }
  console.log(target.parentId ? inSpreadsheet : toPublish);
});

const inSpreadsheet = `  In the spreadsheet, reloaded, choose Extensions ▸ Sales Budget ▸ Set up this spreadsheet.
  Google asks for consent once: docs/install-on-google.md shows what it says.`;
const toPublish =
  '  Go on with docs/publish-to-a-domain.md: npm run deploy -- --target prod makes its first version.';

interface Again {
  command: string;
  account: string;
}

async function newTarget(options: Options, ask: Ask, again: Again): Promise<Target> {
  const target = options.script
    ? ({ scriptId: scriptIdOf(options.script), rootDir: 'dist' } as const)
    : await createScript(await placeFor(options, ask), again);
  // Written before anything else can fail: what exists at Google must not be made twice.
  writeTarget(options.target, { ...target, account: again.account });
  return target;
}

async function placeFor({ addOn, spreadsheet }: Options, ask: Ask): Promise<Place> {
  if (addOn) return 'add-on';
  const answer =
    spreadsheet ??
    (await ask('  Paste the address of the spreadsheet to install into, or press Enter for a new one:'));
  if (!answer || answer === 'new') return 'new spreadsheet';
  const id = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(answer)?.[1] ?? answer;
  if (!/^[\w-]{25,}$/.test(id)) {
    throw new Refusal(
      `“${answer}” is not the address of a spreadsheet: copy it from the browser, it begins with https://docs.google.com/spreadsheets/d/. Then run npm run setup:google again.`,
    );
  }
  return { spreadsheet: id };
}
