/** A fingerprint of a text: 16 hexadecimal digits of its SHA-256. */
import { sha256 } from '@noble/hashes/sha2.js';
import { mostBytesPerUnit, writeUtf8 } from './utf8';

/** The library's declarations point at its .ts sources, which a stricter project does not load; this is what it is. */
interface Hash {
  update(message: Uint8Array): Hash;
  digestInto(out: Uint8Array): void;
  /** Puts another one where this one is. */
  _cloneInto(other: Hash): Hash;
}
const { create } = sha256 as unknown as { readonly create: () => Hash };

// One of each for all rows: a ledger has thousands, each is looked at in every action, and making them takes longer than hashing.
const empty = create();
const working = create();
const sum = new Uint8Array(32);
const view = new DataView(sum.buffer);
let message = new Uint8Array(1024);

const wordInHex = (offset: number): string => view.getUint32(offset).toString(16).padStart(8, '0');

/** 64 bits: a chance match is one in 2^64, and 16 characters fit a column people look at. */
export const digest = (text: string): string => {
  const longest = text.length * mostBytesPerUnit;
  if (message.length < longest) message = new Uint8Array(longest);
  const length = writeUtf8(text, message);
  empty._cloneInto(working).update(message.subarray(0, length)).digestInto(sum);
  return wordInHex(0) + wordInHex(4);
};
