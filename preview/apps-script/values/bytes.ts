/** Bytes as Google has them: signed, -128 to 127, and as text in a charset or in base64. */
import type { Arguments } from '../members/arguments';
import { refuse } from '../members/exceptions';

export const signed = (data: Uint8Array): number[] => [
  ...new Int8Array(data.buffer, data.byteOffset, data.length),
];

export const encoded = (text: string, charset = 'UTF_8'): Uint8Array<ArrayBuffer> =>
  charset === 'US_ASCII'
    ? // Java writes a question mark for what ASCII does not have.
      Uint8Array.from(text, (letter) => (letter < '\u0080' ? letter.charCodeAt(0) : 63))
    : new TextEncoder().encode(text);

export const decoded = (data: Uint8Array): string => new TextDecoder().decode(data);

/** The argument's bytes: a list of them, or a text in the charset that the argument at `charset` names. */
export function bytesOf(args: Arguments, index: number, charset?: number): Uint8Array<ArrayBuffer> {
  const value = args.at(index);
  const named = charset !== undefined && args.has(charset) ? args.enumeration(charset).name : undefined;
  if (typeof value === 'string') return encoded(value, named);
  const bytes = args.list(index);
  // A charset belongs to a text.
  if (named !== undefined || !bytes.every((byte) => typeof byte === 'number')) args.mismatch();
  return Uint8Array.from(bytes, (byte) => byte & 0xff);
}

export const base64 = (data: Uint8Array): string =>
  btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''));

/** Either alphabet of base64, as Google does not mind. */
export function fromBase64(text: string): Uint8Array {
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  } catch {
    return refuse('Could not decode string.');
  }
}
