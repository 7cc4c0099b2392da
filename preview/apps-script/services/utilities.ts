/// <reference types="google-apps-script" />
/** Utilities: dates and numbers as text, CSV, base64, sleep; digests and blobs have files of their own. */
import { DateTime, IANAZone } from 'luxon';
import { refuse } from '../members/exceptions';
import { navigation, service, type Members } from '../members/members';
import { remoteService } from '../members/remote-classes';
import { base64, bytesOf, fromBase64, signed } from '../values/bytes';
import { formatString } from '../values/format-string';
import { javaDateFormat, javaDateParse } from '../values/java-date-format';
import { parseCsv } from '../values/parse-csv';
import { blobs } from './blob';
import { digests } from './digests';

const webSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

/** `Europe/London`, `GMT`, or a shift such as `GMT+2` and `GMT-03:30`. */
function zoneNamed(text: string): string {
  const [, sign, hours, minutes = '0'] = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d\d)?$/.exec(text) ?? [];
  if (sign !== undefined) return `UTC${sign}${String(hours)}:${minutes.padStart(2, '0')}`;
  return IANAZone.isValidZone(text) ? text : refuse('Invalid argument: timeZone. Should be of type: String');
}

/** Longer than this Google refuses to sleep. */
const LONGEST_SLEEP = 300_000;

const members = {
  formatDate: navigation((_self, args) => {
    const date = DateTime.fromJSDate(args.date(0), { zone: zoneNamed(args.text(1)) });
    return javaDateFormat(date, args.text(2));
  }),
  parseDate: navigation((_self, args) => javaDateParse(args.text(0), args.text(2), zoneNamed(args.text(1)))),
  formatString: navigation((_self, args) => formatString(args.text(0), args.rest(1))),
  parseCsv: navigation((_self, args) => parseCsv(args.text(0), args.textOr(1, ','))),
  getUuid: navigation(() => crypto.randomUUID()),
  base64Encode: navigation((_self, args) => base64(bytesOf(args, 0, 1))),
  base64EncodeWebSafe: navigation((_self, args) => webSafe(base64(bytesOf(args, 0, 1)))),
  base64Decode: navigation((_self, args) => signed(fromBase64(args.text(0)))),
  base64DecodeWebSafe: navigation((_self, args) => signed(fromBase64(args.text(0)))),
  // The script waits where it is; nothing travels.
  sleep: {
    ...service((_self, args, execution) => {
      const ms = args.number(0);
      if (ms > LONGEST_SLEEP) refuse('Argument too large: milliseconds');
      const taken = execution.document.skipsSleeps ? 0 : ms;
      return new Promise<void>((resolve) =>
        execution.onEnd.push(execution.startTimer('sleep', taken, resolve)),
      );
    }),
    cost: 'cached',
  },
} satisfies Members<object, GoogleAppsScript.Utilities.Utilities>;

remoteService('Utilities', members, digests, blobs);
