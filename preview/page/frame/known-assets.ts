/** The few files of Google's own servers that add-on pages link to, answered from this machine. */

const ASSETS: readonly (readonly [address: RegExp, file: string])[] = [
  [/^(?:https?:)?\/\/ssl\.gstatic\.com\/docs\/script\/css\/add-ons1?\.css$/, 'add-ons.css'],
  [/^(?:https?:)?\/\/ajax\.googleapis\.com\/ajax\/libs\/jquery\/[\d.]+\/jquery(?:\.min)?\.js$/, 'jquery.js'],
];

const TAG = /<(?:script|link)\b[^>]*>/gi;
const ADDRESS = /\b(src|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;

/** Proofs of the original's content; ours differs. */
const PROOFS = /\s(?:integrity|crossorigin)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?/gi;

/** The page with those links leading to `folder`, which ends in a slash. */
export const withKnownAssets = (html: string, folder: string): string =>
  html.replace(TAG, (tag) => {
    const [whole = '', name, doubleQuoted, singleQuoted, bare] = ADDRESS.exec(tag) ?? [];
    const address = doubleQuoted ?? singleQuoted ?? bare ?? '';
    const [, file] = ASSETS.find(([pattern]) => pattern.test(address)) ?? [];
    if (file === undefined) return tag;
    return tag.replace(whole, `${name}="${folder}${file}"`).replace(PROOFS, '');
  });
