/** A server's sentence with its rates and the ordinal set in bold, so that the numbers are found at a glance. */

export function Emphasis({ text, also }: { readonly text: string; readonly also: string }) {
  // split() with one group alternates between plain text and what matched.
  const pieces = text.split(/(\d+(?:[.,]\d+)?\s?[%\uff05]|\b\d+(?:st|nd|rd|th)\b)/);
  return (
    <>
      {pieces.map((piece, index) =>
        index % 2 === 1 && (/[%\uff05]/.test(piece) || piece === also) ? <b key={index}>{piece}</b> : piece,
      )}
    </>
  );
}
