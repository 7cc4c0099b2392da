/// <reference types="google-apps-script" />
/** Utilities' digests and signatures, as signed bytes. */
import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import type { Arguments } from '../members/arguments';
import { NotInPreview } from '../members/exceptions';
import { navigation, type Members } from '../members/members';
import { bytesOf, signed } from '../values/bytes';

const HASHES = { MD5: md5, SHA_1: sha1, SHA_256: sha256, SHA_384: sha384, SHA_512: sha512 };

/** The hash that a constant names: `SHA_256`, or `HMAC_SHA_256` for signatures. */
function hashNamed(name: string): (typeof HASHES)[keyof typeof HASHES] {
  const known = Object.entries(HASHES).find(([hash]) => name === hash || name === `HMAC_${hash}`);
  if (!known) throw new NotInPreview(`Utilities.DigestAlgorithm.${name}`);
  return known[1];
}

/** A value and a key, both texts or both bytes. */
function signature(args: Arguments, name: string, first: number): number[] {
  if (typeof args.at(first) !== typeof args.at(first + 1)) args.mismatch();
  const [value, key] = [first, first + 1].map((index) => bytesOf(args, index, first + 2));
  return value && key ? signed(hmac(hashNamed(name), key, value)) : args.mismatch();
}

export const digests = {
  computeDigest: navigation((_self, args) =>
    signed(hashNamed(args.enumeration(0).name)(bytesOf(args, 1, 2))),
  ),
  computeHmacSignature: navigation((_self, args) => signature(args, args.enumeration(0).name, 1)),
  computeHmacSha256Signature: navigation((_self, args) => signature(args, 'HMAC_SHA_256', 0)),
} satisfies Members<object, GoogleAppsScript.Utilities.Utilities>;
