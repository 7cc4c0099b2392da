/** Text as UTF-8 bytes: Apps Script has no TextEncoder, and the seal must be the same everywhere. */

/** What stands for half a surrogate pair, which is no character. */
const replacement = 0xfffd;

const bytesOf = (codePoint: number): number[] => {
  if (codePoint < 0x80) return [codePoint];
  if (codePoint < 0x800) return [0xc0 | (codePoint >> 6), 0x80 | (codePoint & 0x3f)];
  if (codePoint < 0x10000) {
    return [0xe0 | (codePoint >> 12), 0x80 | ((codePoint >> 6) & 0x3f), 0x80 | (codePoint & 0x3f)];
  }
  return [
    0xf0 | (codePoint >> 18),
    0x80 | ((codePoint >> 12) & 0x3f),
    0x80 | ((codePoint >> 6) & 0x3f),
    0x80 | (codePoint & 0x3f),
  ];
};

const isAscii = /^[\0-\x7f]*$/;

const asciiBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
};

/** utf8('é') is the bytes c3 a9. */
export const utf8 = (text: string): Uint8Array => {
  // Nearly every row of a ledger is plain, and there are thousands: a twentieth of the time.
  if (isAscii.test(text)) return asciiBytes(text);
  const bytes: number[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? replacement;
    const isHalf = codePoint >= 0xd800 && codePoint <= 0xdfff;
    bytes.push(...bytesOf(isHalf ? replacement : codePoint));
  }
  return Uint8Array.from(bytes);
};
