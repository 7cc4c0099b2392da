/** A workbook that is opened shows the values it was kept with: only what has none, or changes by itself, is calculated. */
import type { Snapshot } from '../../../preview/local-sheets';
import { openSheets, script } from '../open-sheets';

async function kept(formulas: readonly string[]): Promise<Snapshot> {
  const sheets = await openSheets('');
  await script(
    sheets,
    `sheet.getRange(1, 2, 1, ${formulas.length}).setFormulas([${JSON.stringify(formulas)}]);`,
  );
  await sheets.settled();
  const snapshot = sheets.snapshot();
  await sheets.close();
  return snapshot;
}

/** What calculations, however many, were started by opening it. */
async function opened(snapshot: Snapshot) {
  const sheets = await openSheets('', { snapshot });
  let ended = 0;
  sheets.document.engine.calculation.onEnd(() => (ended += 1));
  const shown = (): unknown[] => sheets.values('Sheet1')[0] ?? [];
  return { sheets, shown, ended: () => ended };
}

/** As if Univer had calculated it otherwise, so that it shows whether it is calculated again. */
function withValue(snapshot: Snapshot, value: unknown): Snapshot {
  const copy = structuredClone(snapshot) as { workbook: { sheets: Record<string, { cellData: unknown }> } };
  const [tab] = Object.values(copy.workbook.sheets);
  const cells = tab?.cellData as Record<number, Record<number, { v?: unknown }>>;
  const cell = cells[0]?.[1];
  if (!cell) throw new Error('B1 was not kept');
  cell.v = value;
  return copy as unknown as Snapshot;
}

test.each([
  ['=1+1', 7],
  ['=1+1', 0],
  ['="a"&"b"', ''],
])('%s keeps the value %p', async (formula, value) => {
  const { sheets, shown } = await opened(withValue(await kept([formula]), value));
  expect(shown()[1]).toBe(value);
  await sheets.close();
});

test('a formula without a value is calculated', async () => {
  const { sheets, shown } = await opened(withValue(await kept(['=1+1']), null));
  expect(shown()[1]).toBe(2);
  await sheets.close();
});

test('a kept formula follows what it refers to', async () => {
  const { sheets, shown, ended } = await opened(await kept(['=A1+0', '=""&A1']));
  expect(shown().slice(1)).toEqual([0, '']);
  await sheets.type('Sheet1', 'A1', '5');
  expect(shown().slice(1)).toEqual([5, '5']);
  expect(ended()).toBe(1);
  await sheets.close();
});

test('chance is asked again', async () => {
  const snapshot = withValue(await kept(['=RAND()']), 7);
  const { sheets, shown } = await opened(snapshot);
  expect(shown()[1]).toBeLessThan(1);
  await sheets.close();
});
