/** Formulas that scripts write: over several cells, in R1C1 notation, and read in the run that wrote them. */
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets(`
    /** @customfunction */
    function TWICE(n) { return n * 2; }`);
});

afterEach(() => script(sheets, `sheet.clear()`));

fact('12', '4a', '[L] setFormula("=A1") on a range of 2×2 moves relative references along', async () => {
  const body = `return sheet.getRange('C1:D2').setFormula('=A1').getFormulas()`;
  expect(await script(sheets, body)).toEqual([
    ['=A1', '=B1'],
    ['=A2', '=B2'],
  ]);
});

fact('12', '4b', '[L] getFormulas gives empty text for cells without a formula', async () => {
  const body = `
    sheet.getRange('A1:B2').setValues([[1, '=A1'], ['text', '']]);
    return sheet.getRange('A1:B2').getFormulas()`;
  expect(await script(sheets, body)).toEqual([
    ['', '=A1'],
    ['', ''],
  ]);
});

fact(
  '12',
  '4c',
  '[L] fixed parts, quoted text, names of tabs and whole columns: only relative references move',
  async () => {
    const body = `
    sheet.getRange('E5:F6').setFormula('=$A1+A$1&"A1"&SUM(A:A,2:2,B2:C)+COUNTA(\\'A1\\'!A1)');
    return sheet.getRange('F6').getFormula()`;
    expect(await script(sheets, `spreadsheet.insertSheet('A1'); ${body}`)).toBe(
      `=$A2+B$1&"A1"&SUM(B:B,3:3,C3:D)+COUNTA('A1'!B2)`,
    );
  },
);

fact(
  '12',
  '4d',
  '[L] setFormulas gives each cell its own; the = may be left out; text "" clears',
  async () => {
    const body = `
    sheet.getRange('C1').setValue(5);
    return sheet.getRange('A1:C1').setFormulas([['=1+1', '2+2', '']]).getFormulas().concat(sheet.getRange('A1:C1').getValues())`;
    expect(await script(sheets, body)).toEqual([
      ['=1+1', '=2+2', ''],
      [2, 4, ''],
    ]);
  },
);

for (const [letter, cell, r1c1, a1, canonical] of [
  ['a', 'A1', '=R[1]C[1]', '=B2', '=R[1]C[1]'],
  ['b', 'A1', '=R1C1', '=$A$1', '=R1C1'],
  ['c', 'D4', '=R[1]C1', '=$A5', '=R[1]C1'],
  ['d', 'B2', '=R[-1]C', '=B1', '=R[-1]C[0]'],
  ['e', 'B3', '=SUM(R1C1:R2C[0])', '=SUM($A$1:B$2)', '=SUM(R1C1:R2C[0])'],
  ['f', 'B2', '="R1C1 of ""R[1]C"""&R1C1', '="R1C1 of ""R[1]C"""&$A$1', '="R1C1 of ""R[1]C"""&R1C1'],
  ['g', 'C3', '=SUM(C[-2]:C[-1])+SUM(R1:R2)', '=SUM(A:B)+SUM($1:$2)', '=SUM(C[-2]:C[-1])+SUM(R1:R2)'],
] as const) {
  fact('12', `5${letter}`, `[L] ${r1c1} in ${cell} is ${a1}, and reads back as ${canonical}`, async () => {
    const body = `
      const cell = sheet.getRange('${cell}').setFormulaR1C1(${JSON.stringify(r1c1)});
      return [cell.getFormula(), cell.getFormulaR1C1()]`;
    expect(await script(sheets, body)).toEqual([a1, canonical]);
  });
}

fact(
  '12',
  '5h',
  '[L] R1C1 over a range: each cell reads it from where it stands; cells without a formula give null',
  async () => {
    const body = `
    sheet.getRange('B1:B3').setFormulaR1C1('=R[0]C[-1]*2');
    sheet.getRange('C1:C2').setFormulasR1C1([['=RC[-2]'], ['=R1C1']]);
    return [sheet.getRange('B1:C3').getFormulas(), sheet.getRange('A1:C2').getFormulasR1C1(), sheet.getRange('A1').getFormulaR1C1()]`;
    expect(await script(sheets, body)).toEqual([
      [
        ['=A1*2', '=A1'],
        ['=A2*2', '=$A$1'],
        ['=A3*2', ''],
      ],
      [
        [null, '=R[0]C[-1]*2', '=R[0]C[-2]'],
        [null, '=R[0]C[-1]*2', '=R1C1'],
      ],
      null,
    ]);
  },
);

fact('12', '5i', '[L] an offset that leads off the tab is an error', async () => {
  const body = `const cell = sheet.getRange('A1').setFormulaR1C1('=R[-1]C'); return [cell.getFormula(), cell.getValue()]`;
  expect(await script(sheets, body)).toEqual(['=#REF!', '#REF!']);
});

fact('12', '6a', '[L] setFormula by a RangeList writes the same text to every cell', async () => {
  const body = `
    sheet.getRangeList(['B1:C1', 'B3']).setFormula('=A1');
    return [sheet.getRange('B1:C1').getFormulas(), sheet.getRange('B3').getFormula()]`;
  expect(await script(sheets, body)).toEqual([[['=A1', '=A1']], '=A1']);
});

fact('12', '6b', '[L] SUM(1,2) is 3 in the run that wrote it', async () => {
  expect(await script(sheets, `return sheet.getRange('A1').setFormula('=SUM(1,2)').getValue() === 3`)).toBe(
    true,
  );
});

fact(
  '12',
  '6c',
  '[L] a chain of formulas, across tabs and through a custom function, is never read stale',
  async () => {
    const body = `
    const other = spreadsheet.getSheetByName('Other') || spreadsheet.insertSheet('Other');
    sheet.getRange('B1').setFormula('=A1+1');
    other.getRange('A1').setFormula('=Sheet1!B1*10');
    sheet.getRange('C1').setFormula('=TWICE(Other!A1)');
    sheet.getRange('D1').setFormula('=C1+0.5');
    return [1, 2, 3].map((n) => {
      sheet.getRange('A1').setValue(n);
      return [other.getRange('A1').getValue(), sheet.getRange('D1').getValue(), sheet.getRange('D1').getDisplayValue()];
    })`;
    expect(await script(sheets, body)).toEqual([
      [20, 40.5, '40.5'],
      [30, 60.5, '60.5'],
      [40, 80.5, '80.5'],
    ]);
  },
);

fact(
  '12',
  '6d',
  '[L] in a loop every read sees the write before it, also by its extent and by a copy',
  async () => {
    const body = `
    sheet.getRange('A1:A50').setValue(1);
    sheet.getRange('C1').setFormula('=SUM(A1:A)');
    const seen = [];
    for (let row = 1; row <= 20; row += 1) {
      sheet.getRange(row, 1).setValue(row * 100);
      seen.push(sheet.getRange('C1').getValue());
    }
    const expected = [];
    for (let row = 1, sum = 50; row <= 20; row += 1) expected.push(sum += row * 100 - 1);
    sheet.getRange('D1').setFormula('=SEQUENCE(30)');
    const last = sheet.getRange('D30').getValue();
    sheet.getRange('D1').setFormula('=IF(C1>0,"done","")');
    return [JSON.stringify(seen) === JSON.stringify(expected), last, sheet.getRange('D1:D2').getValues()]`;
    expect(await script(sheets, body)).toEqual([true, 30, [['done'], ['']]]);
  },
);

fact(
  '12',
  '6e',
  '[L] a formula that is replaced by a value, cleared or moved takes its result along at once',
  async () => {
    const body = `
    sheet.getRange('A1').setValue(2);
    sheet.getRange('B1').setFormula('=A1*A1');
    sheet.getRange('C1').setFormula('=B1+1');
    const seen = [sheet.getRange('C1').getValue()];
    sheet.getRange('B1').setValue(10);
    seen.push(sheet.getRange('C1').getValue());
    sheet.getRange('B1').clearContent();
    seen.push(sheet.getRange('C1').getValue());
    sheet.insertColumnBefore(2);
    sheet.getRange('C1').setValue(7);
    seen.push(sheet.getRange('D1').getValue(), sheet.getRange('D1').getFormula());
    sheet.deleteColumn(2);
    return seen`;
    expect(await script(sheets, body)).toEqual([5, 11, 1, 8, '=C1+1']);
  },
);

fact(
  '12',
  '6c',
  '[L] a block of formulas of which some stand there already calculates as a whole',
  async () => {
    const body = `
    const range = sheet.getRange('X1:X3');
    range.setValues([[10], ['=X1*2'], ['=X2*2']]);
    const before = range.getValues();
    range.setFormulas([['=5'], ['=X1*2'], ['=X2*2']]);
    return [before, range.getValues(), range.getFormulas()];`;
    expect(await script(sheets, body)).toEqual([
      [[10], [20], [40]],
      [[5], [10], [20]],
      [['=5'], ['=X1*2'], ['=X2*2']],
    ]);
  },
);
