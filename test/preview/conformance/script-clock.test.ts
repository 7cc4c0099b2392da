/** A script's Date follows the manifest's time zone, wherever the machine stands: V8 itself, told that zone, is the judge. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { openInNode, type NodeSheets } from '../../../preview/node';
import { fact } from './fact';

const ZONES = ['Asia/Tokyo', 'America/Los_Angeles', 'Europe/London', 'Australia/Lord_Howe', 'Pacific/Apia'];

const opened: NodeSheets[] = [];
afterAll(() => Promise.all(opened.map((sheets) => sheets.close())));

async function openIn(timeZone: string): Promise<NodeSheets> {
  const code = 'function script(body) { return JSON.stringify(new Function(body)()); }';
  const sheets = await openInNode({
    project: { files: [{ name: 'Code.gs', code }], html: {}, manifest: { timeZone } },
    now: '2026-11-05T09:30',
    timeZone: 'Europe/London',
  });
  opened.push(sheets);
  return sheets;
}

/** The same text run by Node itself, with its machine in that zone. */
function asV8(timeZone: string, body: string): unknown {
  const program = `console.log(JSON.stringify(new Function(${JSON.stringify(body)})()))`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', program], {
      env: { ...process.env, TZ: timeZone, LANG: 'en_US.UTF-8' },
      encoding: 'utf8',
    }),
  );
}

/** Hours that come twice, that are skipped, a day that never was, and years of two, three and five figures. */
const COMPONENTS = `
  const wall = [
    [2026, 2, 8, 2, 30], [2026, 10, 1, 1, 30], [2026, 2, 29, 1, 30], [2026, 9, 25, 1, 30], [2026, 3, 5, 1, 45],
    [2026, 9, 4, 2, 15], [2011, 11, 30, 12], [2026, 0], [26, 5, 1], [1900, 0, 1], [-1, 0, 1], [12026, 6, 1],
    [2026, 12, 32, 25, 61, 61, 1001], [2026, NaN],
  ];
  return wall.map((parts) => {
    const date = new Date(...parts);
    return [date.getTime(), date.getHours(), date.getDay(), date.getTimezoneOffset(), String(date).replace(/ \\(.*/, ''), date.toDateString()];
  });`;

const PARSED = `
  return [
    '2026-11-05', '2026-11', '2026', '2026-11-05T09:30', '2026-11-05T09:30:15.250', '2026-11-05T09:30Z',
    '2026-11-05T09:30+02:00', '2026-11-05 09:30', '2026/11/05', '11/5/2026', 'Nov 5, 2026 09:30', '5 Nov 2026 9:30 PM',
    'Thu Nov 05 2026 09:30:00 GMT+0200 (somewhere)', 'Thu, 05 Nov 2026 09:30:00 GMT', 'Nov 5 2026 09:30 EST',
    '2026-11-05 09:30 -0300', 'Nov 5 2026 (noon) 12:00', '2026-03-08T02:30', '5-11-2026', 'Sept', 'rubbish', '',
  ].map((text) => [text, Date.parse(text), new Date(text).getTime()]);`;

const SET = `
  const at = (change) => { const date = new Date(Date.UTC(2026, 2, 8, 9, 59, 59, 999)); return [change(date), date.getTime()]; };
  return [
    at((date) => date.setHours(2)), at((date) => date.setHours(2, 30, 0, 0)), at((date) => date.setDate(31)),
    at((date) => date.setMonth(9, 25)), at((date) => date.setFullYear(2024, 1, 29)), at((date) => date.setMinutes(-1)),
    at((date) => date.setSeconds(3600)), at((date) => date.setMilliseconds(1)), at((date) => date.setYear(99)),
    at((date) => date.setHours()), at((date) => { date.setTime(NaN); return date.setHours(1); }),
    at((date) => { date.setTime(NaN); return date.setFullYear(2026); }), at((date) => date.getYear()),
  ];`;

const IN_WORDS = `
  const date = new Date(Date.UTC(2026, 6, 5, 9, 30));
  return [
    date.toString(), date.toTimeString(), date + 1, date.toLocaleString('en-GB'), date.toLocaleDateString('en-US'),
    date.toLocaleTimeString('de-DE'), date.toLocaleDateString('en-US', { weekday: 'long', timeZoneName: 'short' }),
    date.toLocaleString('en-GB', { timeZone: 'UTC' }), date.toISOString(), JSON.stringify(date), date.toUTCString(),
    new Intl.DateTimeFormat('en-GB', { timeStyle: 'full' }).format(date), new Intl.DateTimeFormat('en').resolvedOptions().timeZone,
    String(new Date(NaN)), Object.keys(date), new Date(date).getTime(), new Date([2026, 11, 5]).getTime(),
    date instanceof Date, date.constructor === Date, new (class extends Date {})(2026, 0).getTime(), Date.length,
    Intl.DateTimeFormat('en-GB').formatToParts(date), new Date(new Number(5)).getTime(),
  ];`;

describe.each(ZONES)('a script whose manifest says %s', (timeZone) => {
  let sheets: NodeSheets;
  beforeAll(async () => {
    sheets = await openIn(timeZone);
  });

  test.each([
    ['makes dates of their parts', COMPONENTS],
    ['reads dates from text', PARSED],
    ['sets parts of dates', SET],
    ['writes dates', IN_WORDS],
  ])('%s as V8 does there', async (_title, body) => {
    expect(JSON.parse(String(await sheets.run('script', body)))).toEqual(asV8(timeZone, body));
  });

  test('shows every instant as a calendar there does, and finds it again', async () => {
    const instants = fc.sample(fc.integer({ min: Date.UTC(1890, 0), max: Date.UTC(2100, 0) }), 300);
    const body = `return ${JSON.stringify(instants)}.map((instant) => {
      const d = new Date(instant);
      const parts = [d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds()];
      return [parts, new Date(...parts).getTime()];
    })`;
    const shown = JSON.parse(String(await sheets.run('script', body))) as unknown[];
    const expected = instants.map((instant) => {
      const there = DateTime.fromMillis(instant, { zone: timeZone });
      const { year, month, day, hour, minute, second, millisecond } = there;
      const [first] = there.getPossibleOffsets();
      return [[year, month - 1, day, hour, minute, second, millisecond], first?.toMillis()];
    });
    expect(shown).toEqual(expected);
  });
});

fact(
  '6',
  113,
  "[H] Intl and toLocaleDateString(locale) work, in the script's zone and at the pretended time",
  async () => {
    const sheets = await openIn('Asia/Tokyo');
    const body = `return [
    new Date().toLocaleDateString('de-DE', { weekday: 'long', hour: 'numeric' }),
    new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(),
    Date().slice(0, 33), new Date().getHours(), Date.now() === new Date().getTime(), Session.getScriptTimeZone(),
  ]`;
    expect(JSON.parse(String(await sheets.run('script', body)))).toEqual([
      'Donnerstag, 18 Uhr',
      '18:30',
      'Thu Nov 05 2026 18:30:00 GMT+0900',
      18,
      true,
      'Asia/Tokyo',
    ]);
  },
);
