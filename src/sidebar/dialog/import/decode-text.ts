/** The bytes of a file as text: UTF-8, what Excel calls Unicode, or the old Western encoding where it is neither. */

const decoded = (bytes: ArrayBuffer, encoding: string, fatal = false): string =>
  new TextDecoder(encoding, { fatal }).decode(bytes);

export const decodeText = (bytes: ArrayBuffer): string => {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  try {
    return decoded(bytes, 'utf-8', true);
  } catch {
    return decoded(bytes, 'windows-1252');
  }
};
