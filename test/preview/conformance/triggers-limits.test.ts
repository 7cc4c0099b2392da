/** What simple triggers may not do, and as whom they and others run: google.md 2.4. */
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

const REP = 'rep@elsewhere.com';
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets(`
    function attempt(body) {
      try { new Function(body)(); console.log('allowed'); }
      catch (error) { console.log(error.name + ': ' + error.message); }
    }
    function onEdit(e) { if (e.value) attempt(e.value); }
    function asOwner(e) { e.source.getActiveSheet().getRange('A1').setValue('by its creator'); }
    function install(name) { ScriptApp.newTrigger(name).forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`);
});

/** Runs the body in a simple onEdit, and answers what came of it. */
async function inTrigger(body: string): Promise<string> {
  await sheets.type('Sheet1', 'Z1', body);
  return sheets.executions.findLast(({ execution }) => execution === 'onEdit')?.log[0] ?? '';
}

const UI = 'https://www.googleapis.com/auth/script.container.ui';

for (const [call, body, refusal] of [
  [
    'openById',
    `SpreadsheetApp.openById(SpreadsheetApp.getActive().getId())`,
    'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  ],
  [
    'openByUrl',
    `SpreadsheetApp.openByUrl(SpreadsheetApp.getActive().getUrl())`,
    'You do not have permission to call SpreadsheetApp.openByUrl. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  ],
  [
    'newTrigger',
    `ScriptApp.newTrigger('x')`,
    'You do not have permission to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
  ],
  ...(
    [
      ['showSidebar', `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`],
      ['showModalDialog', `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 't')`],
      ['alert', `SpreadsheetApp.getUi().alert('x')`],
      ['prompt', `SpreadsheetApp.getUi().prompt('x')`],
    ] as const
  ).map(([name, body]) => [
    name,
    body,
    `Specified permissions are not sufficient to call Ui.${name}. Required permissions: ${UI}`,
  ]),
] as const) {
  fact('2.4', '55a', `[H] ${call} is refused in a simple trigger`, async () => {
    expect(await inTrigger(body)).toBe(`Exception: ${refusal}`);
  });
}

fact(
  '2.4',
  '55b',
  '[H] nor may it use services that act for the person, as UrlFetch and MailApp',
  async () => {
    const refusal = (call: string, scope: string): string =>
      `Exception: You do not have permission to call ${call}. Required permissions: https://www.googleapis.com/auth/${scope}`;
    expect(await inTrigger(`UrlFetchApp.fetch('https://example.com')`)).toBe(
      refusal('UrlFetchApp.fetch', 'script.external_request'),
    );
    expect(await inTrigger(`MailApp.sendEmail('a', 'b', 'c')`)).toBe(
      refusal('MailApp.sendEmail', 'script.send_mail'),
    );
  },
);

fact('2.4', '55c', '[H] it may change the file it is bound to', async () => {
  expect(await inTrigger(`SpreadsheetApp.getActiveSheet().getRange('B1').setValue('done')`)).toBe('allowed');
  expect(await script(sheets, `return sheet.getRange('B1').getValue()`)).toBe('done');
});

fact('2.4', '55d', '[H] it ends after its own limit, 30 s, which menus do not have', async () => {
  const slow = await openSheets(`
    function onEdit() { while (true); }
    function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Go', 'go').addToUi(); }
    function go() { let sum = 0; for (let i = 0; i < 1e7; i += 1) sum += i; console.log('went'); }`);
  expect(slow.document.limits).toMatchObject({ LIMITED: 30_000, FULL: 360_000 });
  slow.document.limits.LIMITED = 1;
  await slow.type('Sheet1', 'A1', 'x');
  expect(slow.executions.at(-1)?.error).toBe('Exceeded maximum execution time');
  await slow.chooseMenu('Go');
  expect(slow.executions.at(-1)).toMatchObject({ execution: 'go', log: ['went'] });
});

fact('2.4', '55e', '[H] its error reaches nobody but the record of its execution', async () => {
  const careless = await openSheets(`function onEdit() { throw new Error('nobody hears'); }`);
  await careless.type('Sheet1', 'A1', 'x');
  expect(careless.executions.at(-1)?.error).toBe('nobody hears');
  expect([careless.ui.alerts, careless.ui.toasts]).toEqual([[], []]);
});

describe('a range that the person may not edit', () => {
  const write = `SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x')`;

  beforeAll(() =>
    script(sheets, `const made = sheet.getRange('A1').protect(); made.removeEditors(made.getEditors());`),
  );
  afterEach(() => sheets.actAs('owner@example.com'));

  fact('2.4', '59a', '[H] is closed to their simple trigger', async () => {
    sheets.actAs(REP);
    expect(await inTrigger(write)).toBe(`Exception: ${PROTECTED}`);
  });

  fact('2.4', '59b', '[H] to their menu items', async () => {
    const project = await openSheets(
      `function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Write', 'write').addToUi(); }
       function write() { ${write}; }`,
    );
    await script(
      project,
      `const made = sheet.getRange('A1').protect(); made.removeEditors(made.getEditors());`,
    );
    project.actAs(REP);
    await expect(project.chooseMenu('Write')).rejects.toThrow(PROTECTED);
    project.actAs('owner@example.com');
    await project.chooseMenu('Write');
    expect(project.values('Sheet1')).toEqual([['x']]);
  });

  fact('2.4', '59c', '[M] and to their google.script.run', async () => {
    sheets.actAs(REP);
    await expect(script(sheets, write)).rejects.toThrow(PROTECTED);
  });

  fact('2.4', '60a', "[H] is open to the owner's installable trigger, whoever edits", async () => {
    await sheets.run('install', 'asOwner');
    sheets.actAs(REP);
    await sheets.type('Sheet1', 'Y1', '');
    await sheets.settled();
    expect(await script(sheets, `return sheet.getRange('A1').getValue()`)).toBe('by its creator');
  });

  fact('2.4', '60b', '[H] is open to all scripts where it only warns, while people are asked', async () => {
    const warned = await openSheets(
      `function onEdit(e) { e.source.getActiveSheet().getRange('A1').setValue('by script'); }`,
    );
    await script(warned, `sheet.getRange('A1:B1').protect().setWarningOnly(true)`);
    warned.actAs(REP);
    warned.ui.answerWarning(false, true);
    await warned.type('Sheet1', 'B1', 'not meant');
    expect(warned.values('Sheet1')).toEqual([]);
    await warned.type('Sheet1', 'B1', 'meant');
    expect(warned.values('Sheet1')).toEqual([['by script', 'meant']]);
    expect(warned.ui.warnings).toBe(2);
  });

  fact('2.4', '60c', '[H] is open where it is unprotected', async () => {
    const holed = await openSheets(`function onEdit() { ${write}; }`);
    await script(
      holed,
      `const made = sheet.protect(); made.removeEditors(made.getEditors()); made.setUnprotectedRanges([sheet.getRange('A1:B1')]);`,
    );
    holed.actAs(REP);
    await holed.type('Sheet1', 'B1', 'y');
    expect(holed.values('Sheet1')).toEqual([['x', 'y']]);
  });
});

test('a person is refused what a strict rule does not allow, and nothing fires', async () => {
  const strict = await openSheets(`function onEdit() {}`);
  await script(
    strict,
    `sheet.getRange('A1').setDataValidation(
       SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build())`,
  );
  await expect(strict.type('Sheet1', 'A1', '9')).rejects.toThrow(
    'The data you entered in cell A1 violates the data validation rules set on this cell.',
  );
  expect(strict.executions.filter(({ execution }) => execution === 'onEdit')).toEqual([]);
});
