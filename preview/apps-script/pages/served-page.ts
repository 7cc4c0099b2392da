/** What HtmlService makes of a page before a browser sees it: it drops much, and what a script added comes first. */

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** Where a page's own content begins: behind doctype, <html> and <head>. */
const OPENING = /^\s*(?:<!doctype[^>]*>)?\s*(?:<html[^>]*>)?\s*(?:<head[^>]*>)?/i;

/** The first alternatives are passed over whole, so that nothing inside them is taken for markup. */
const PIECES =
  /(?<script><script\b[^>]*>)(?<code>[\s\S]*?)(?=<\/script)|<(?:style|textarea)\b[\s\S]*?<\/(?:style|textarea)|(?<dropped><!--[\s\S]*?(?:-->|$)|<meta\b[^>]*>|<title\b[^>]*>[\s\S]*?<\/title\s*>)/gi;

interface Piece {
  readonly script?: string;
  readonly code?: string;
  readonly dropped?: string;
}

/** Google's reading of a file whose `<meta charset>` it dropped, and its comment stripper, both at their reported worst. */
const damaged = (code: string): string =>
  new TextDecoder('windows-1252')
    .decode(new TextEncoder().encode(code))
    .replace(/\/\/.*$/gm, '')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '');

const metaTag = ({ name, content }: MetaTag): string =>
  `<meta name="${name}" content="${content.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;

/** `hostile` also damages inline scripts, as Google is reported to. */
export function servedPage(content: string, added: readonly MetaTag[], hostile: boolean): string {
  const page = content.replace(PIECES, (piece: string, ...rest: unknown[]) => {
    const { script, code, dropped } = rest.at(-1) as Piece;
    if (dropped !== undefined) return '';
    return hostile && script !== undefined && code !== undefined ? script + damaged(code) : piece;
  });
  if (added.length === 0) return page;
  const { opening, rest } = splitAtContent(page);
  return opening + added.map(metaTag).join('') + rest;
}

/** Splits a page behind its opening, where something may be put in that runs before anything of the page's own. */
export function splitAtContent(page: string): { opening: string; rest: string } {
  const opening = OPENING.exec(page)?.[0] ?? '';
  return { opening, rest: page.slice(opening.length) };
}
