/** What a service says to arguments it does not take: google.md 12.53. */
import { fact } from './fact';
import { failure, openSheets } from '../open-sheets';

const refusal = (types: string, member: string): string =>
  `Exception: The parameters (${types}) don't match the method signature for ${member}.`;

describe('a call with arguments of the wrong types', () => {
  let sheets: Awaited<ReturnType<typeof openSheets>>;
  beforeAll(async () => {
    sheets = await openSheets();
  });

  const CASES: readonly (readonly [types: string, member: string, call: string])[] = [
    ['null', 'SpreadsheetApp.Range.setValues', `sheet.getRange('A1').setValues(null)`],
    ['String', 'SpreadsheetApp.Range.setValues', `sheet.getRange('A1').setValues('x')`],
    ['Number', 'SpreadsheetApp.Range.setNumberFormats', `sheet.getRange('A1').setNumberFormats(1)`],
    ['Boolean', 'LockService.Lock.tryLock', `LockService.getScriptLock().tryLock(true)`],
    ['(class)', 'Utilities.base64Decode', `Utilities.base64Decode({})`],
    ['String,null', 'CacheService.Cache.put', `CacheService.getScriptCache().put('k', null)`],
    ['', 'PropertiesService.Properties.getProperty', `PropertiesService.getScriptProperties().getProperty()`],
    ['SpreadsheetApp.Range', 'Utilities.sleep', `Utilities.sleep(sheet.getRange('A1'))`],
    [
      'SpreadsheetApp.ProtectionType',
      'PropertiesService.Properties.getProperty',
      `PropertiesService.getScriptProperties().getProperty(SpreadsheetApp.ProtectionType.RANGE)`,
    ],
  ];

  fact('12', 53, '[L] is refused with the types given and the member called, as an Exception', async () => {
    for (const [types, member, call] of CASES) {
      expect(await failure(sheets, call)).toBe(refusal(types, member));
    }
  });
});
