/** What a custom function may call, and as whom: google.md 1.6. */
import { fact } from './fact';
import { inCells, type InCells } from './in-cells';

let cells: InCells;

beforeAll(async () => {
  cells = await inCells(`
    var globalRuns = (globalThis.globalRuns || 0) + 1;
    function TRY(body) {
      try {
        const answer = new Function('sheet', body)(SpreadsheetApp.getActiveSheet());
        return answer === undefined ? 'done' : answer;
      } catch (error) {
        return error.name + ': ' + error.message;
      }
    }
    function GLOBALS(any) { globalRuns += 1; return globalRuns; }
    function HALF(value) { return value / 2; }
    function useDocument() { PropertiesService.getDocumentProperties().setProperty('quarter', 'Q4'); }
    function mine(value) { PropertiesService.getUserProperties().setProperty('mine', value); }
  `);
});

let row = 0;
/** Runs the body inside a custom function, and answers what it returns or throws. */
const inFunction = (body: string): Promise<string> => {
  row += 1;
  return cells.type(`A${row}`, `=TRY("${body.replaceAll('"', '""')}")`);
};

describe('the document is read-only', () => {
  for (const [member, body] of [
    ['setValue', `sheet.getRange('Z1').setValue(1)`],
    ['setValues', `sheet.getRange('Z1').setValues([[1]])`],
    ['setFormula', `sheet.getRange('Z1').setFormula('=1')`],
    ['setBackground', `sheet.getRange('Z1').setBackground('red')`],
    ['setNote', `sheet.getRange('Z1').setNote('x')`],
    ['clearContent', `sheet.getRange('Z1').clearContent()`],
    ['appendRow', `sheet.appendRow([1])`],
    ['insertRowBefore', `sheet.insertRowBefore(1)`],
    ['setName', `sheet.setName('Mine')`],
    ['insertSheet', `SpreadsheetApp.getActive().insertSheet('New')`],
    ['setNamedRange', `SpreadsheetApp.getActive().setNamedRange('N', sheet.getRange('A1'))`],
    ['setActiveSheet', `SpreadsheetApp.setActiveSheet(sheet)`],
    ['openById', `SpreadsheetApp.openById(SpreadsheetApp.getActive().getId())`],
    ['openByUrl', `SpreadsheetApp.openByUrl(SpreadsheetApp.getActive().getUrl())`],
    ['getUi', `SpreadsheetApp.getUi()`],
  ] as const) {
    fact('1.6', '28a', `[H] ${member} is refused`, async () => {
      expect(await inFunction(body)).toBe(`Exception: You do not have permission to call ${member}`);
    });
  }

  fact('1.6', '28b', '[H] nothing of it was done, and reading works, other tabs too', async () => {
    expect(cells.sheets.tabs()).toEqual(['Sheet1']);
    await cells.script(`spreadsheet.insertSheet('Other').getRange('B2').setValue('there')`);
    expect(
      await inFunction(`return SpreadsheetApp.getActive().getSheetByName('Other').getRange('B2').getValue()`),
    ).toBe('there');
    expect(await inFunction(`SpreadsheetApp.flush(); return sheet.getLastRow() > 0`)).toBe('TRUE');
  });
});

describe('services', () => {
  for (const [service, body, answer] of [
    ['Cache', `const cache = CacheService.getScriptCache(); cache.put('k', 'v'); return cache.get('k')`, 'v'],
    ['HTML', `return HtmlService.createHtmlOutput('<b>x</b>').getContent()`, '<b>x</b>'],
    [
      'Lock',
      `const lock = LockService.getScriptLock(); const got = lock.tryLock(10); lock.releaseLock(); return got`,
      'TRUE',
    ],
    [
      'Properties',
      `const store = PropertiesService.getScriptProperties(); store.setProperty('k', 'v'); return store.getProperty('k')`,
      'v',
    ],
    ['Utilities', `return Utilities.formatDate(new Date(0), 'UTC', 'yyyy')`, '1970'],
  ] as const) {
    fact('1.6', '28c', `[H] ${service} may be used`, async () => {
      expect(await inFunction(body)).toBe(answer);
    });
  }

  for (const [service, body] of [
    ['ScriptApp', `ScriptApp.getProjectTriggers()`],
    ['MailApp', `MailApp.sendEmail('a@example.com', 's', 'b')`],
    ['DriveApp', `DriveApp.getFiles()`],
  ] as const) {
    fact('1.6', '28d', `[H] ${service} may not`, async () => {
      expect(await inFunction(body)).toBe(
        `Exception: You do not have permission to call ${service} service.`,
      );
    });
  }

  fact('1.6', '28e', '[H] one that Google allows and the preview lacks says that it is missing', async () => {
    expect(await inFunction(`UrlFetchApp.fetch('https://example.com')`)).toBe(
      'Error: UrlFetchApp.fetch is not available in the preview',
    );
  });

  fact('1.6', '28f', "[H] user properties are the owner's, whoever is there", async () => {
    await cells.sheets.run('mine', 'of the owner');
    cells.sheets.actAs('guest@example.com');
    await cells.sheets.run('mine', 'of the guest');
    expect(await inFunction(`return PropertiesService.getUserProperties().getProperty('mine')`)).toBe(
      'of the owner',
    );
    cells.sheets.actAs('owner@example.com');
  });
});

describe('identity', () => {
  for (const user of ['Active', 'Effective']) {
    fact('1.6', '29', `[H] the ${user.toLowerCase()} user's e-mail is blank, whoever is there`, async () => {
      for (const person of ['owner@example.com', 'guest@example.com']) {
        cells.sheets.actAs(person);
        expect(await inFunction(`return '<' + Session.get${user}User().getEmail() + '>'`)).toBe('<>');
      }
      cells.sheets.actAs('owner@example.com');
    });
  }
});

describe('executions', () => {
  fact('1.6', '30a', '[H] every cell is a call of its own', async () => {
    await cells.sheets.paste('Sheet1', 'C1', [['2'], ['4'], ['6']]);
    await cells.sheets.paste('Sheet1', 'D1', [['=HALF(C1)'], ['=HALF(C2)'], ['=HALF(C3)']]);
    expect(cells.block('D1:D3')).toEqual([['1'], ['2'], ['3']]);
    expect(cells.calls('HALF')).toBe(3);
  });

  fact('1.6', '30b', "[M] before each the project's global code runs anew", async () => {
    expect(await cells.type('E1', '=GLOBALS(1)')).toBe('2');
    expect(await cells.type('E2', '=GLOBALS(2)')).toBe('2');
  });

  fact('1.6', '30c', '[M] of all its files', async () => {
    const several = await inCells({
      files: [
        { name: 'First.gs', code: `var first = 'first';` },
        { name: 'Second.gs', code: `function JOINED() { return first + third; }` },
        { name: 'Third.gs', code: `var third = ' and third';` },
      ],
    });
    expect(await several.type('A1', '=JOINED()')).toBe('first and third');
  });
});

describe('a forbidden call in global scope', () => {
  const forbidden = `SpreadsheetApp.getUi().alert('Loaded');`;
  const fine = 'function FINE() { return 1; }';
  const onOpen = `
    function onOpen() { SpreadsheetApp.getUi().createMenu('Mine').addItem('Go', 'go').addToUi(); }`;

  fact('1.6', '32a', '[H] breaks every custom function', async () => {
    const project = await inCells(forbidden + fine);
    expect(await project.type('B1', '=FINE()')).toBe('#ERROR!');
    expect(project.note('B1')).toContain('You do not have permission to call getUi');
  });

  fact('1.6', '32b', '[H] and onOpen, which builds no menu: only Help is left', async () => {
    expect((await inCells(onOpen)).sheets.menu.items).toHaveLength(1);
    const { menu } = (await inCells(forbidden + onOpen)).sheets;
    expect(menu.items).toEqual([{ label: 'Sales Budget', items: [{ label: 'Help', functionName: '' }] }]);
  });
});
