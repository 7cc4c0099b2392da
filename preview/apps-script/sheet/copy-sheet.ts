/** A copy of a tab in the same spreadsheet: cells, looks, rules, notes and charts; protections stay with the original, as in Sheets. */
import { Sheet, tabOf } from './sheet';

/** `Copy of Budget`, or with a number where that is taken. */
function copyName(names: readonly string[], name: string): string {
  const wanted = `Copy of ${name}`;
  let free = wanted;
  for (let count = 2; names.includes(free); count += 1) free = `${wanted} ${count}`;
  return free;
}

export function copySheet(sheet: Sheet, index: number, name?: string): Sheet {
  const { document } = sheet;
  const { tabs, notes, validations, conditionalFormats } = document.engine;
  const { id: from, name: original } = tabOf(sheet);
  const to = String(1_000_000 + document.nextId());
  const names = tabs.all().map((tab) => tab.name);
  tabs.copy(from, to, name ?? copyName(names, original), index);
  for (const { row, column, text } of notes.all(from)) notes.write(to, row, column, text);
  validations.copy(from, to, () => `validation-${document.nextId()}`);
  conditionalFormats.write(
    to,
    conditionalFormats
      .read(from)
      .map((rule) => ({ ...rule, areas: rule.areas.map((area) => ({ ...area, sheetId: to })) })),
  );
  for (const chart of document.charts.on(from)) {
    const areas = chart.areas.map((area) => (area.sheetId === from ? { ...area, sheetId: to } : area));
    document.charts.insert({ ...chart, areas, sheetId: to, id: document.nextId() });
  }
  return Sheet.of(document, to);
}
