/** A snapshot as one line of text, short enough that a value of Google's holds 500 requests, and back. */
import type { Amount } from '../amount';
import { statuses } from '../request';
import type { MeetingSnapshot, SeenRequest } from './snapshot';

/** Of everything that parts fields, or that a store may not take as it is. */
const escaped = (text: string): string =>
  text.replace(
    /[%,;|\p{Cc}\p{Cs}\u2028\u2029]/gu,
    (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const unescaped = (text: string): string =>
  text.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A short form where there is one, else a mark and the text. */
const mark = "'";

/** 'R-31' is 31. */
const idText = (id: string): string => (/^R-\d+$/.test(id) ? id.slice(2) : `${mark}${escaped(id)}`);
const readId = (text: string): string =>
  text.startsWith(mark) ? unescaped(text.slice(mark.length)) : `R-${text}`;

const names: readonly string[] = statuses;
const statusText = (status: string): string =>
  names.includes(status) ? String(names.indexOf(status)) : `${mark}${escaped(status)}`;
const readStatus = (text: string): string =>
  text.startsWith(mark) ? unescaped(text.slice(mark.length)) : (names[Number(text)] ?? '');

const radix = 36;
const numberText = (value: number): string => value.toString(radix);
const readNumber = (text: string): number => (text === '' ? 0 : parseInt(text, radix));
const amountText = (amount: Amount | null): string => (amount === null ? '' : numberText(amount));

/** So that a line cut short or typed over is found; seven characters. */
const checkOf = (text: string): string => {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    sum = (Math.imul(sum, 31) + text.charCodeAt(index)) >>> 0;
  }
  return numberText(sum);
};

/** 'check|2026-11-05|2026-Q4|6|2027-Q1,unplanned|1,1,3,334,5k,;6,6,0,,6y,1': about 16 bytes a request. */
export const snapshotText = ({ day, quarter, entry, requests }: MeetingSnapshot): string => {
  const plans = [...new Set(requests.map(({ plan }) => plan))].filter((plan) => plan !== '');
  const requestText = ({ id, rank, status, builtBp, estimate, plan }: SeenRequest): string =>
    [
      idText(id),
      numberText(rank),
      statusText(status),
      builtBp === 0 ? '' : numberText(builtBp),
      amountText(estimate),
      plan === '' ? '' : numberText(plans.indexOf(plan) + 1),
    ].join(',');
  const rest = [
    escaped(day),
    escaped(quarter),
    numberText(entry),
    plans.map(escaped).join(','),
    requests.map(requestText).join(';'),
  ].join('|');
  return `${checkOf(rest)}|${rest}`;
};

/** null when the text is no snapshot, or not as it was written. */
export const readSnapshotText = (text: string): MeetingSnapshot | null => {
  const bar = text.indexOf('|');
  const rest = text.slice(bar + 1);
  if (bar < 0 || checkOf(rest) !== text.slice(0, bar)) return null;
  const [day = '', quarter = '', entry = '', planList = '', list, ...more] = rest.split('|');
  if (list === undefined || more.length > 0) return null;
  const plans = ['', ...planList.split(',').map(unescaped)];
  const readRequest = (fields: string): SeenRequest => {
    const [id = '', rank = '', status = '', built = '', estimate = '', plan = ''] = fields.split(',');
    return {
      id: readId(id),
      rank: readNumber(rank),
      status: readStatus(status),
      builtBp: readNumber(built),
      estimate: estimate === '' ? null : readNumber(estimate),
      plan: plans[readNumber(plan)] ?? '',
    };
  };
  return {
    day: unescaped(day),
    quarter: unescaped(quarter),
    entry: readNumber(entry),
    requests: list === '' ? [] : list.split(';').map(readRequest),
  };
};
