/// <reference types="google-apps-script" />
/** Utilities: dates as text, digests, base64, sleep. */
import { sha1, md5 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { DateTime } from 'luxon';
import { refuse } from '../exceptions';
import { navigation, service, type Members } from '../members';
import { remoteService } from '../remote-classes';
import { formatString } from '../values/format-string';
import { javaDateFormat } from '../values/java-date-format';

const DIGESTS: Readonly<Record<string, (data: Uint8Array) => Uint8Array>> = {
  MD5: md5,
  SHA_1: sha1,
  SHA_256: sha256,
  SHA_384: sha384,
  SHA_512: sha512,
};

/** Google's bytes are signed, -128 to 127. */
const signed = (data: Uint8Array): number[] => [...new Int8Array(data.buffer, data.byteOffset, data.length)];

const toBytes = (value: unknown): Uint8Array =>
  Array.isArray(value)
    ? Uint8Array.from(value as number[], (byte) => byte & 0xff)
    : new TextEncoder().encode(String(value));

const base64 = (data: Uint8Array): string =>
  btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string): number[] =>
  signed(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
const webSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

/** Longer than this Google refuses to sleep. */
const LONGEST_SLEEP = 300_000;

remoteService('Utilities', {
  formatDate: navigation((_self, args) => {
    const zone = args.text(1);
    const date = DateTime.fromJSDate(args.date(0), { zone });
    if (!date.isValid) refuse(`Invalid argument: timeZone. Should be of type: String`);
    return javaDateFormat(date, args.text(2));
  }),
  formatString: navigation((_self, args) => formatString(args.text(0), args.rest(1))),
  getUuid: navigation(() => crypto.randomUUID()),
  computeDigest: navigation((_self, args) => {
    const digest = DIGESTS[args.enumeration(0).name] ?? refuse('Invalid argument: algorithm');
    return signed(digest(toBytes(args.at(1))));
  }),
  base64Encode: navigation((_self, args) => base64(toBytes(args.at(0)))),
  base64EncodeWebSafe: navigation((_self, args) => webSafe(base64(toBytes(args.at(0))))),
  base64Decode: navigation((_self, args) => fromBase64(args.text(0))),
  base64DecodeWebSafe: navigation((_self, args) =>
    fromBase64(args.text(0).replaceAll('-', '+').replaceAll('_', '/')),
  ),
  // The script waits where it is; nothing travels.
  sleep: {
    ...service((_self, args, execution) => {
      const ms = args.number(0);
      if (ms > LONGEST_SLEEP) refuse('Argument too large: milliseconds');
      return new Promise<void>((resolve) => void execution.startTimer('sleep', ms, resolve));
    }),
    cost: 'cached',
  },
} satisfies Members<object, GoogleAppsScript.Utilities.Utilities>);
