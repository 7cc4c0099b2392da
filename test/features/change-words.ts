/** Reads a change as people say it, 'swap HubSpot for SAP', into what the sidebar's server functions take. */
import type { NodeSheets } from '../../preview/node';
import { idOf, isKnown } from './requests';

/** A ChangeRequest of api.ts, or one of a kind that a later issue adds; the server judges it. */
export type SentChange = Readonly<Record<string, unknown>> & { readonly kind: string };

type Read = (sheets: NodeSheets, words: readonly string[]) => SentChange;

/** '' is the quarter that today falls in. */
const quarter = '';

const outOnly =
  (kind: string): Read =>
  (sheets, [out = '']) => ({ kind, quarter, out: idOf(sheets, out) });

const inOnly =
  (kind: string): Read =>
  (sheets, [into = '']) => ({ kind, quarter, in: idOf(sheets, into) });

/** A title may hold " for " itself: the split into two known requests is the one that was meant. */
const splitAtFor = (sheets: NodeSheets, both: string): readonly [string, string] => {
  const parts = both.split(' for ');
  const splits = parts
    .slice(1)
    .map(
      (_, index) => [parts.slice(0, index + 1).join(' for '), parts.slice(index + 1).join(' for ')] as const,
    );
  return splits.find((split) => split.every((name) => isKnown(sheets, name))) ?? splits[0] ?? [both, ''];
};

const causes: Readonly<Record<string, string>> = {
  product: 'Product',
  company: 'Company',
  'no fault': 'No fault',
};

const sentences: readonly (readonly [RegExp, Read])[] = [
  [/^drops? (.+)$/, outOnly('drop')],
  [/^pauses? (.+)$/, outOnly('pause')],
  [/^adds? (.+)$/, inOnly('add')],
  [/^reinstates? (.+)$/, inOnly('reinstate')],
  [
    /^swaps? (.+ for .+)$/,
    (sheets, [both = '']) => {
      const [out, into] = splitAtFor(sheets, both);
      return { kind: 'swap', quarter, out: idOf(sheets, out), in: idOf(sheets, into) };
    },
  ],
  [
    /^grows? (.+) by (.+)$/,
    (sheets, [out = '', by = '']) => ({ kind: 'grow', quarter, out: idOf(sheets, out), by }),
  ],
  [
    /^cuts? (.+) by (.+?)( \[?shippable\]?)?$/,
    (sheets, [out = '', by = '', shippable = '']) => ({
      kind: 'cut',
      quarter,
      out: idOf(sheets, out),
      by,
      shippable: shippable !== '',
    }),
  ],
  [
    /^(?:product )?ships? (.+) at (.+)$/,
    (sheets, [out = '', actual = '']) => ({ kind: 'ship', quarter, out: idOf(sheets, out), actual }),
  ],
  [
    /^(?:product )?re-?estimates? (.+) to (.+)$/,
    (sheets, [out = '', to = '']) => ({ kind: 're-estimate', quarter, out: idOf(sheets, out), to }),
  ],
  [
    /^(product|company|no fault) pulls? (.+)$/,
    (sheets, [who = '', out = '']) => ({
      kind: 'pull',
      quarter,
      out: idOf(sheets, out),
      cause: causes[who] ?? who,
    }),
  ],
  [
    /^(?:the )?(?:approver )?(grant|take|lend)s? (.+)$/,
    (_sheets, [kind = '', amount = '']) => ({ kind, quarter, amount }),
  ],
];

/** The change that the words mean; null when they mean none. */
export const readChange = (sheets: NodeSheets, words: string): SentChange | null => {
  for (const [pattern, read] of sentences) {
    const match = pattern.exec(words);
    if (match) {
      return read(
        sheets,
        match.slice(1).map((word: string | undefined) => word ?? ''),
      );
    }
  }
  return null;
};
