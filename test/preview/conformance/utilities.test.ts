/** Utilities: digests in signed bytes, Java's formats, CSV and blobs: google.md 109 and 12.58. */
import type { NodeSheets } from '../../../preview/node';
import { fact } from './fact';
import { failure, openSheets, script } from '../open-sheets';

let sheets: NodeSheets;
beforeAll(async () => {
  sheets = await openSheets();
});

const run = (expression: string): Promise<unknown> => script(sheets, `return ${expression}`);

/** Bytes as digests are usually written. */
const hex = (bytes: unknown): string => Buffer.from(Int8Array.from(bytes as number[])).toString('hex');

describe('a digest', () => {
  const digest = (algorithm: string, value: string): Promise<unknown> =>
    run(`Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, ${value})`);

  fact('12', '58a', '[L] is signed bytes, known for the empty text and for abc', async () => {
    expect(await digest('MD5', `''`)).toEqual([
      -44, 29, -116, -39, -113, 0, -78, 4, -23, -128, 9, -104, -20, -8, 66, 126,
    ]);
    // RFC 1321, FIPS 180-2.
    expect(hex(await digest('MD5', `'abc'`))).toBe('900150983cd24fb0d6963f7d28e17f72');
    expect(hex(await digest('SHA_1', `'abc'`))).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
    expect(hex(await digest('SHA_256', `'abc'`))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(hex(await digest('SHA_384', `'abc'`))).toMatch(/^cb00753f45a35e8bb5a03d699ac65007/);
    expect(hex(await digest('SHA_512', `'abc'`))).toMatch(/^ddaf35a193617abacc417349ae204131/);
  });

  fact('12', '58b', '[L] takes bytes, UTF-8 unless told otherwise, and no charset with bytes', async () => {
    const e = await digest('MD5', `'é'`);
    expect(await digest('MD5', '[-61, -87]')).toEqual(e);
    expect(
      await run(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'é', Utilities.Charset.US_ASCII)`),
    ).toEqual(await digest('MD5', `'?'`));
    const refused = (args: string): Promise<unknown> => failure(sheets, `Utilities.computeDigest(${args})`);
    const mismatch =
      /^Exception: The parameters \(.*\) don't match the method signature for Utilities\.computeDigest\.$/;
    for (const args of [
      `Utilities.DigestAlgorithm.MD5, [0, 1], Utilities.Charset.UTF_8`,
      `Utilities.DigestAlgorithm.MD5, 'x', 'fake'`,
      `'fake', 'x'`,
      `Utilities.DigestAlgorithm.MD5`,
      `Utilities.DigestAlgorithm.MD5, ['1x']`,
    ]) {
      expect(await refused(args)).toMatch(mismatch);
    }
  });

  fact('12', '58c', '[L] with a key is a signature, of texts or of bytes', async () => {
    // RFC 4231, test case 2.
    const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
    expect(
      hex(await run(`Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')`)),
    ).toBe(expected);
    const algorithm = 'Utilities.MacAlgorithm.HMAC_SHA_256';
    expect(
      hex(await run(`Utilities.computeHmacSignature(${algorithm}, 'what do ya want for nothing?', 'Jefe')`)),
    ).toBe(expected);
    const bytes = `Utilities.newBlob('what do ya want for nothing?').getBytes(), [74, 101, 102, 101]`;
    expect(hex(await run(`Utilities.computeHmacSha256Signature(${bytes})`))).toBe(expected);
    expect(await failure(sheets, `Utilities.computeHmacSha256Signature('text', [1])`)).toContain(
      "don't match the method signature",
    );
  });
});

describe('formatDate', () => {
  const format = (
    zone: string,
    pattern: string,
    date = 'Date.UTC(2026, 6, 5, 9, 3, 7, 45)',
  ): Promise<unknown> =>
    run(`Utilities.formatDate(new Date(${date}), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`);

  const LETTERS: readonly (readonly [pattern: string, text: string])[] = [
    ['yyyy-MM-dd HH:mm:ss.SSS', '2026-07-05 18:03:07.045'],
    ['yy/M/d h:m:s a', '26/7/5 6:3:7 PM'],
    ["EEE, EEEE 'o''clock' ''", "Sun, Sunday o'clock '"],
    ['MMM MMMM', 'Jul July'],
    ['D DDD u F W w', '186 186 7 1 2 28'],
    ['k K hh', '18 6 06'],
    ['Z X XX XXX', '+0900 +09 +0900 +09:00'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", '2026-07-05T18:03:07Z'],
    ['G YYYY', 'AD 2026'],
  ];

  fact('5', '109a', "[H] takes the letters of Java's SimpleDateFormat", async () => {
    for (const [pattern, text] of LETTERS) {
      expect([pattern, await format('Asia/Tokyo', pattern)]).toEqual([pattern, text]);
    }
    expect(await format('UTC', 'k K X', 'Date.UTC(2026, 0, 1)')).toBe('24 0 Z');
    expect(await failure(sheets, `Utilities.formatDate(new Date(), 'UTC', 'b')`)).toMatch(
      /^Exception: Illegal pattern character 'b'/,
    );
  });

  fact('12', '58d', '[L] writes the date in the zone that it is given', async () => {
    const noon = 'Date.UTC(2026, 2, 8, 9, 59, 59)';
    for (const [zone, text] of [
      ['GMT', '2026-03-08 09:59 +0000'],
      ['America/Los_Angeles', '2026-03-08 01:59 -0800'],
      ['Asia/Kolkata', '2026-03-08 15:29 +0530'],
      ['GMT+2', '2026-03-08 11:59 +0200'],
      ['GMT-03:30', '2026-03-08 06:29 -0330'],
    ] as const) {
      expect(await format(zone, 'yyyy-MM-dd HH:mm Z', noon)).toBe(text);
    }
    expect(await failure(sheets, `Utilities.formatDate('2026-11-05', 'GMT', 'yyyy')`)).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });

  fact(
    '12',
    '58e',
    '[L] has parseDate as its reverse, which refuses other texts with an Exception',
    async () => {
      const parse = `Utilities.parseDate('2023-01-01T12:00:00Z', 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'")`;
      expect(await run(`${parse}.getTime()`)).toBe(Date.UTC(2023, 0, 1, 12));
      expect(await run(`Utilities.parseDate('5 Jul 2026', 'Asia/Tokyo', 'd MMM yyyy').toISOString()`)).toBe(
        '2026-07-04T15:00:00.000Z',
      );
      expect(await failure(sheets, `Utilities.parseDate('invalid date', 'GMT', 'yyyy')`)).toMatch(
        /^Exception: /,
      );
    },
  );
});

fact('12', '58f', "[L] formatString takes Java's %s, %d and %f, and no %j", async () => {
  for (const [call, text] of [
    [`'hello %s', 'world'`, 'hello world'],
    [`'%d + %d = %d', 1, 2, 3`, '1 + 2 = 3'],
    [`'%f %.2f %5.1f|%-6s|%6s', 1.5, 2.345, 3.14159, 'ab', 'cd'`, '1.500000 2.35   3.1|ab    |    cd'],
    [
      `'%05d %+d %,d %x %X %o %e', -42, 7, 1234567, 255, 255, 8, 12345.678`,
      '-0042 +7 1,234,567 ff FF 10 1.234568e+04',
    ],
    [`'%2$s %1$s %S %b 100%%', 'a', 'b'`, 'b a A true 100%'],
  ] as const) {
    expect(await run(`Utilities.formatString(${call})`)).toBe(text);
  }
  expect(await failure(sheets, `Utilities.formatString('%j', {})`)).toMatch(/^Exception: /);
  expect(await failure(sheets, `Utilities.formatString('%s %s', 'one')`)).toMatch(/^Exception: /);
});

fact('12', '58g', '[L] parseCsv handles quotes, line ends and another delimiter', async () => {
  const parse = (text: string, ...more: string[]): Promise<unknown> =>
    run(`Utilities.parseCsv(${[text, ...more].map((part) => JSON.stringify(part)).join(', ')})`);
  expect(await parse('a,b,"c,d"\ne,f,g')).toEqual([
    ['a', 'b', 'c,d'],
    ['e', 'f', 'g'],
  ]);
  expect(await parse('a,"b ""quoted"" c",d')).toEqual([['a', 'b "quoted" c', 'd']]);
  expect(await parse('a,"two\nlines"\r\n,""\r\n')).toEqual([
    ['a', 'two\nlines'],
    ['', ''],
  ]);
  expect(await parse('a;b,c\n1;;3', ';')).toEqual([
    ['a', 'b,c'],
    ['1', '', '3'],
  ]);
  expect(await parse('a\t"b"', '\t')).toEqual([['a', 'b']]);
  expect(await parse('a,')).toEqual([['a', '']]);
  expect(await failure(sheets, `Utilities.parseCsv('a,"b')`)).toBe('Exception: Could not parse text.');
});

describe('Utilities', () => {
  fact('5', '109b', '[H] gives signed bytes, -128 to 127, and takes them', async () => {
    const body = `
      const bytes = Utilities.newBlob('é€').getBytes();
      return [bytes, Utilities.newBlob(bytes).getDataAsString(), Utilities.base64Encode(bytes)];`;
    expect(await script(sheets, body)).toEqual([[-61, -87, -30, -126, -84], 'é€', 'w6nigqw=']);
  });

  fact('5', '109c', '[H] writes and reads base64, in both alphabets', async () => {
    expect(
      await run(`[Utilities.base64Encode([-1, -17, -2]), Utilities.base64EncodeWebSafe([-1, -17, -2])]`),
    ).toEqual(['/+/+', '_-_-']);
    expect(await run(`[Utilities.base64Decode('/+/+'), Utilities.base64DecodeWebSafe('_-_-')]`)).toEqual([
      [-1, -17, -2],
      [-1, -17, -2],
    ]);
    expect(await run(`Utilities.base64Encode('é')`)).toBe('w6k=');
    expect(await failure(sheets, `Utilities.base64Decode('?')`)).toBe('Exception: Could not decode string.');
  });

  fact('5', '109d', '[H] makes blobs of a type and a name, and zips them with gzip', async () => {
    const body = `
      const blob = Utilities.newBlob('budget');
      const named = Utilities.newBlob([98], 'text/csv', 'b.csv');
      const zipped = Utilities.gzip(blob), plain = Utilities.ungzip(zipped);
      return [
        [blob.getContentType(), blob.getName(), blob.isGoogleType()],
        [named.getContentType(), named.getName(), named.getDataAsString(), named.copyBlob().setName('c').getName(), named.getName()],
        [zipped.getContentType(), zipped.getName(), zipped.getBytes().slice(0, 2)],
        [plain.getDataAsString(), plain.getContentType(), plain.getName()],
        blob.setDataFromString('x').setContentType('a/b').getDataAsString() + blob.getContentType(),
      ];`;
    expect(await script(sheets, body)).toEqual([
      ['text/plain', null, false],
      ['text/csv', 'b.csv', 'b', 'c', 'b.csv'],
      ['application/x-gzip', 'archive.gz', [31, -117]],
      ['budget', null, 'archive'],
      'xa/b',
    ]);
  });

  fact('5', '109e', '[H] gives a UUID, another one each time', async () => {
    const [one, other] = (await run('[Utilities.getUuid(), Utilities.getUuid()]')) as string[];
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(other).not.toBe(one);
  });

  fact('5', '109f', '[M] sleeps no longer than 300 000 ms', async () => {
    expect(await run('Utilities.sleep(1) === undefined')).toBe(true);
    expect(await failure(sheets, 'Utilities.sleep(300001)')).toMatch(/^Exception: /);
  });
});
