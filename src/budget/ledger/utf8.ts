/** Text as UTF-8 bytes: Apps Script has no TextEncoder, and the seal must be the same everywhere. */

/** What stands for half a surrogate pair, which is no character. */
const replacement = 0xfffd;

/** No unit of a JavaScript string takes more; a surrogate pair, which is two, takes four. */
export const mostBytesPerUnit = 3;

/** utf8('é') is the bytes c3 a9. */
export const utf8 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * mostBytesPerUnit);
  return bytes.subarray(0, writeUtf8(text, bytes));
};

/** Into an array with room for it, and answers how many bytes it took: who has many texts needs one array for all. */
export const writeUtf8 = (text: string, bytes: Uint8Array): number => {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    const point = text.codePointAt(at) ?? replacement;
    const isPair = point > 0xffff;
    const isHalf = point >= 0xd800 && point <= 0xdfff;
    const character = isHalf ? replacement : point;
    if (isPair) at += 1;
    if (isPair) bytes[length++] = 0xf0 | (character >> 18);
    if (character >= 0x800) {
      bytes[length++] = isPair ? 0x80 | ((character >> 12) & 0x3f) : 0xe0 | (character >> 12);
    }
    bytes[length++] = character >= 0x800 ? 0x80 | ((character >> 6) & 0x3f) : 0xc0 | (character >> 6);
    bytes[length++] = 0x80 | (character & 0x3f);
  }
  return length;
};
