/** The seal of a ledger row: a fingerprint of the row and of the seal before it, so that no row can change unnoticed. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { LedgerEntry } from '../ledger-entry';
import { utf8 } from './utf8';

/**
 * 64 of SHA-256's 256 bits. The seal guards against slips and quiet edits by people, not against someone who
 * recomputes the whole chain; a chance match is one in 2^64, and 16 characters fit a column people look at.
 */
const sealLength = 16;

/** Every column but the seal, in an order of its own: moving columns on the tab must not break seals. */
const sealedColumns = [
  'entry',
  'apply',
  'when',
  'quarter',
  'event',
  'request',
  'title',
  'changeNo',
  'builtBp',
  'price',
  'actual',
  'sunk',
  'disruption',
  'priceShown',
  'credit',
  'effect',
  'remaining',
  'askedBy',
  'reason',
  'cause',
  'acceptedBy',
  'reverses',
] as const satisfies readonly (keyof LedgerEntry)[];

/** What rows of layout 1 have none of; an entry is sealed as it was posted, and never again. */
const sinceLayoutTwo: readonly string[] = ['apply', 'actual', 'priceShown', 'reverses'];

/** The library's declarations point at its .ts sources, which a stricter project does not load; this is what it is. */
const digest = sha256 as (message: Uint8Array) => Uint8Array;

const inHex = (byte: number): string => byte.toString(16).padStart(2, '0');

/** 16 hexadecimal digits. Amounts enter as steps; text as it is, so that no separator in a title can shift a column. */
export const sealOf = (entry: Omit<LedgerEntry, 'seal'>, previousSeal: string): string => {
  const columns =
    entry.layout === 1 ? sealedColumns.filter((column) => !sinceLayoutTwo.includes(column)) : sealedColumns;
  const canonical = JSON.stringify([previousSeal, ...columns.map((column) => entry[column])]);
  return Array.from(digest(utf8(canonical)).subarray(0, sealLength / 2), inHex).join('');
};
