/** What fires triggers and what does not: google.md 2.2. */
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

const CODE = `
  function onEdit(e) { console.log(e.range.getA1Notation(), String(e.value), String(e.oldValue)); }
  function changed(e) { console.log(e.changeType); }
  function hearChanges() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
  function TWICE(x) { return 2 * x; }`;

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets(CODE);
  await sheets.run('hearChanges');
});

/** What the handlers heard, such as `onEdit A1 x undefined` and `changed EDIT`. */
async function heard(happen: () => Promise<unknown>, from = sheets): Promise<string[]> {
  const before = from.executions.length;
  await happen();
  await from.settled();
  return from.executions
    .slice(before)
    .filter(({ execution }) => ['onEdit', 'changed'].includes(execution))
    .map(({ execution, log }) => `${execution} ${log[0] ?? ''}`)
    .sort();
}

for (const [what, happen, change] of [
  ['inserted rows', () => sheets.insertRows('Sheet1', 1), 'INSERT_ROW'],
  ['deleted rows', () => sheets.deleteRows('Sheet1', 1), 'REMOVE_ROW'],
  ['inserted columns', () => sheets.insertColumns('Sheet1', 1), 'INSERT_COLUMN'],
  ['deleted columns', () => sheets.deleteColumns('Sheet1', 1), 'REMOVE_COLUMN'],
  ['formats', () => sheets.person.paint('Sheet1', 'A1', '#00ff00'), 'FORMAT'],
  ['added tabs', () => sheets.addTab('New'), 'INSERT_GRID'],
  ['renamed tabs', () => sheets.renameTab('New', 'Newer'), 'OTHER'],
  ['deleted tabs', () => sheets.deleteTab('Newer'), 'REMOVE_GRID'],
] as const) {
  fact('2.2', '43a', `[H] ${what} fire no onEdit, but onChange`, async () => {
    expect(await heard(happen)).toEqual([`changed ${change}`]);
  });
}

describe('a sorted range', () => {
  beforeAll(() => sheets.paste('Sheet1', 'A1', [['3'], ['1'], ['2']]));

  fact('2.2', '43b', '[GUESS] fires onEdit with the whole range', async () => {
    sheets.switches.sortFiresOnEdit = true;
    expect(await heard(() => sheets.sortRange('Sheet1', 'A1:A3', 1))).toContain(
      'onEdit A1:A3 undefined undefined',
    );
  });

  fact('2.2', '43c', '[GUESS] or no onEdit at all', async () => {
    sheets.switches.sortFiresOnEdit = false;
    expect(await heard(() => sheets.sortRange('Sheet1', 'A1:A3', 1, false))).toEqual(['changed OTHER']);
  });
});

describe('moved cells', () => {
  const move = (): Promise<string[]> => heard(() => sheets.person.moveCells('Sheet1', 'A1:A2', 'C1'));
  beforeEach(() => sheets.paste('Sheet1', 'A1', [['1'], ['2']]));

  fact('2.2', '44a', '[M] fire onEdit without values, as a tool has it', async () => {
    sheets.switches.moveFiresOnEdit = true;
    expect(await move()).toContain('onEdit C1:C2 undefined undefined');
    expect(await script(sheets, `return sheet.getRange('A1:C2').getValues()`)).toEqual([
      ['', '', 1],
      ['', '', 2],
    ]);
  });

  fact('2.2', '44b', '[M] or no onEdit, as the guide has it', async () => {
    sheets.switches.moveFiresOnEdit = false;
    expect(await move()).toEqual(['changed OTHER']);
  });

  fact('2.2', '44c', '[M] deleted rows shift the others, and onEdit never hears of it', async () => {
    await sheets.type('Sheet1', 'F5', 'here');
    expect(await heard(() => sheets.deleteRows('Sheet1', 1))).toEqual(['changed REMOVE_ROW']);
    expect(await script(sheets, `return sheet.createTextFinder('here').findNext().getA1Notation()`)).toBe(
      'F4',
    );
  });
});

describe('undo', () => {
  let plain: NodeSheets;
  beforeAll(async () => {
    plain = await openSheets(CODE);
  });
  beforeEach(async () => {
    await plain.type('Sheet1', 'A1', 'first');
    await plain.type('Sheet1', 'A1', 'second');
  });

  fact('2.2', '45a', '[GUESS] fires onEdit without oldValue, and so does redo', async () => {
    plain.switches.undoFiresOnEdit = true;
    expect(await heard(() => plain.undo(), plain)).toEqual(['onEdit A1 first undefined']);
    expect(plain.values('Sheet1')).toEqual([['first']]);
    expect(await heard(() => plain.redo(), plain)).toEqual(['onEdit A1 second undefined']);
    expect(plain.values('Sheet1')).toEqual([['second']]);
  });

  fact('2.2', '45b', '[GUESS] or fires nothing', async () => {
    plain.switches.undoFiresOnEdit = false;
    expect(await heard(() => plain.undo(), plain)).toEqual([]);
    expect(plain.values('Sheet1')).toEqual([['first']]);
  });

  fact('2.2', '45c', "[GUESS] takes back the handler's write first, which is a step of its own", async () => {
    const stamping = await openSheets(
      `function onEdit(e) { if (e.oldValue === undefined && e.value) e.source.getActiveSheet().getRange('B1:B2').setValue('seen'); }`,
    );
    stamping.switches.undoFiresOnEdit = false;
    await stamping.type('Sheet1', 'A1', 'x');
    expect(stamping.values('Sheet1')).toEqual([
      ['x', 'seen'],
      ['', 'seen'],
    ]);
    expect(await stamping.undo()).toBe(true);
    expect(stamping.values('Sheet1')).toEqual([['x']]);
    expect(await stamping.undo()).toBe(true);
    expect(stamping.values('Sheet1')).toEqual([]);
    expect(await stamping.undo()).toBe(false);
  });
});

describe('fire nothing', () => {
  for (const [what, body] of [
    ['values that a script writes', `sheet.getRange('A1').setValue(1); sheet.appendRow([1]);`],
    ['clearing by a script', `sheet.getRange('A1').clearContent()`],
    [
      'rows and tabs of a script',
      `sheet.insertRowBefore(1); spreadsheet.deleteSheet(spreadsheet.insertSheet('S'))`,
    ],
  ] as const) {
    fact('2.2', '46a', `[H] ${what}`, async () => {
      expect(await heard(() => script(sheets, body))).toEqual([]);
    });
  }

  fact('2.2', '46b', '[M-H] formulas that are calculated anew', async () => {
    await sheets.type('Sheet1', 'D1', '=TWICE(C1)+TODAY()');
    await sheets.settled();
    expect(await heard(() => sheets.type('Sheet1', 'C1', '4'))).toEqual([
      'changed EDIT',
      'onEdit C1 4 undefined',
    ]);
    sheets.setNow('2026-11-06');
    expect(await heard(() => sheets.settled())).toEqual([]);
  });

  fact('2.2', '46c', '[H] nor does a script that opens the spreadsheet fire onOpen', async () => {
    const opener = await openSheets(`function onOpen() {}`);
    await script(opener, `SpreadsheetApp.openById(spreadsheet.getId()).getSheets()`);
    expect(opener.executions.filter(({ execution }) => execution === 'onOpen')).toHaveLength(1);
  });
});

describe('onChange', () => {
  fact('2.2', '47a', "[M] fires for a script's formulas", async () => {
    expect(await heard(() => script(sheets, `sheet.getRange('E1').setFormula('=1+1')`))).toEqual([
      'changed EDIT',
    ]);
  });

  fact(
    '2.2',
    '47b',
    '[M] a handler that replaces formulas fires itself: the preview stops the loop',
    async () => {
      const looping = await openSheets(`
      function changed() { const cell = SpreadsheetApp.getActive().getRange('E1'); cell.setFormula(cell.getFormula() + '+1'); }
      function hearChanges() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }`);
      await looping.run('hearChanges');
      await looping.type('Sheet1', 'E1', '=1');
      await looping.settled();
      const runs = looping.executions.filter(({ execution }) => execution === 'changed').length;
      expect(runs).toBeGreaterThan(3);
      expect(looping.values('Sheet1')[0]?.[4]).toBe(1 + runs);
    },
  );
});

describe('whoever', () => {
  fact('2.2', '48a', '[H] may only view can edit nothing, so that nothing fires', async () => {
    await script(sheets, `spreadsheet.addViewer('guest@elsewhere.com')`);
    const guest = sheets.user('guest@elsewhere.com');
    const tries = [
      () => guest.type('Sheet1', 'A1', 'x'),
      () => guest.clear('Sheet1', 'A1'),
      () => guest.insertRows('Sheet1', 1),
      () => guest.renameTab('Sheet1', 'Mine'),
    ];
    for (const attempt of tries) {
      expect(
        await heard(() => expect(attempt()).rejects.toThrow('You can only view this spreadsheet.')),
      ).toEqual([]);
    }
  });

  fact('2.2', '48b', '[H] may only view opens it without onOpen', async () => {
    const project = await openSheets(`function onOpen() {}`);
    await script(project, `spreadsheet.addViewer('guest@elsewhere.com')`);
    project.actAs('guest@elsewhere.com');
    await project.reopen();
    expect(project.executions.filter(({ execution }) => execution === 'onOpen')).toHaveLength(1);
  });

  fact(
    '2.2',
    '48c',
    '[M] edits through the link without an account fires installable triggers alone',
    async () => {
      expect(await heard(() => sheets.user('anonymous').type('Sheet1', 'A1', 'x'))).toEqual(['changed EDIT']);
    },
  );
});
