/** What may follow `npm run setup:google --` and `npm run deploy --`. */
import { parseArgs } from 'node:util';
import { Refusal } from './refusal';

export type TargetName = 'dev' | 'prod';

export interface Options {
  target: TargetName;
  /** The Google account to use; without it the person is asked. */
  account?: string;
  /** The address or ID of the spreadsheet to install into, or "new". */
  spreadsheet?: string;
  /** A script project that exists already. */
  script?: string;
  /** A script project of its own, to be published, instead of one bound to a spreadsheet. */
  addOn: boolean;
  yes: boolean;
  /** Pushes dist as it stands. */
  built: boolean;
  open: boolean;
}

const known = {
  target: { type: 'string', default: 'dev' },
  account: { type: 'string' },
  spreadsheet: { type: 'string' },
  script: { type: 'string' },
  'add-on': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  'no-build': { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
} as const;

const isTargetName = (text: string): text is TargetName => text === 'dev' || text === 'prod';

export function readOptions(args: string[]): Options {
  const { target, account, spreadsheet, script, ...flags } = parse(args);
  if (!isTargetName(target)) throw new Refusal(`There is no target “${target}”: use --target dev or prod.`);
  if ([spreadsheet, script, flags['add-on'] || undefined].filter(Boolean).length > 1) {
    throw new Refusal(
      'Use one of --spreadsheet, --script and --add-on: each names another place to install to.',
    );
  }
  return {
    target,
    ...(account && { account }),
    ...(spreadsheet && { spreadsheet }),
    ...(script && { script }),
    addOn: flags['add-on'],
    yes: flags.yes,
    built: flags['no-build'],
    open: !flags['no-open'],
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: known }).values;
  } catch (error) {
    const names = Object.keys(known).map((name) => `--${name}`);
    const said = error instanceof Error ? error.message.split('. ')[0] : '';
    throw new Refusal(`${said}: the options are ${names.join(', ')}.`);
  }
}
