/** A server's sentence with its rates and the ordinal set in bold, so that the numbers are found at a glance. */

/** '22.5 %', '22,5 %'. */
const rate = String.raw`\d+(?:[.,]\d+)?\s?[%\uff05]`;

/** `ordinal` as the language writes it: '2nd', '2.', '2 番目'. */
export function Emphasis({ text, ordinal }: { readonly text: string; readonly ordinal: string }) {
  // split() with one group alternates between plain text and what matched.
  const pieces = text.split(new RegExp(`(${rate}|(?<!\\d)${ordinal.replace('.', '\\.')})`));
  return <>{pieces.map((piece, index) => (index % 2 === 1 ? <b key={index}>{piece}</b> : piece))}</>;
}
