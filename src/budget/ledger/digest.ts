/** A fingerprint of a text: 16 hexadecimal digits of its SHA-256. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from './utf8';

/** A chance match is one in 2^64, and 16 characters fit a column people look at. */
const digits = 16;

/** The library's declarations point at its .ts sources, which a stricter project does not load; this is what it is. */
const hash = sha256 as (message: Uint8Array) => Uint8Array;

const inHex = (byte: number): string => byte.toString(16).padStart(2, '0');

export const digest = (text: string): string =>
  Array.from(hash(utf8(text)).subarray(0, digits / 2), inHex).join('');
