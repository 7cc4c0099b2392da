/** How our tables look and what they accept: notes, drop-downs, formats, colours, warnings, frozen rows, hidden keys. */
import { listWithCommas } from '../../words/list-in-words';
import { repair as words } from '../../words/en/repair';
import { fill } from '../../words/fill';
import { count } from '../../words/count';
import { lostFormat, lostLook } from '../../budget/problems/of-damage';
import { formatClass, wantedClass } from '../../sheets/holds';
import { countMarks, markColumns, markTab } from '../../sheets/marks';
import { addColours, missingColours } from '../../sheets/set-up/conditional-colours';
import { addDropDowns, isOurProtection, warnOnComputed, writeNotes } from '../../sheets/set-up/lay-out-tab';
import { someOf, type Finding } from './finding';
import type { SeenTable } from './seen-table';
import { cellsOf } from './shape-findings';

export const lookFindings = (seen: SeenTable): Finding[] => [
  ...notes(seen),
  ...dropDowns(seen),
  ...formats(seen),
  ...frozen(seen),
  ...warnings(seen),
  ...colours(seen),
  ...keys(seen),
];

const ofColumns = ({ columns }: SeenTable) =>
  Object.fromEntries(columns.map(({ header, column }) => [header, column]));

const lost = (problem: Finding['problem'], writes: string, mend: () => void): Finding => ({
  problem,
  writes,
  stage: 1,
  mend,
});

const notes = (seen: SeenTable): Finding[] => {
  const { sheet, tab, columns, columnOf } = seen;
  const [shown = []] = sheet.getRange(1, 1, 1, Math.max(...columnOf.values(), 1)).getNotes();
  const blank = columns.filter(({ at }) => (shown[at - 1] ?? '') === '');
  const headers = blank.map(({ header }) => header);
  if (blank.length === 0) return [];
  const only = Object.fromEntries(blank.map(({ header, column }) => [header, column]));
  return [
    lost(
      lostLook(tab.name, fill(words.notes, { headers: someOf(headers) }), headers[0]),
      fill(words.notes, { headers: someOf(headers) }),
      () => writeNotes(sheet, only, columnOf),
    ),
  ];
};

const dropDowns = ({ sheet, tab, columns, columnOf, rules }: SeenTable): Finding[] =>
  columns.flatMap(({ header, column, at }) => {
    if (column.choices === undefined) return [];
    const wanted = JSON.stringify(column.choices);
    const rows = rules.flatMap((line, index) => {
      const rule = line[at - 1] ?? null;
      const [choices] = (rule?.getCriteriaValues() ?? []) as unknown[];
      return index > 0 && JSON.stringify(choices) !== wanted ? [index + 1] : [];
    });
    if (rows.length === 0) return [];
    const cells = someOf(cellsOf(at, rows));
    return [
      lost(
        lostLook(tab.name, fill(words.dropDown, { header, cells }), header, rows[0]),
        fill(words.dropDownOf, { header, choices: listWithCommas(column.choices) }),
        () => addDropDowns(sheet, { [header]: column }, columnOf, sheet.getMaxRows()),
      ),
    ];
  });

const formats = ({ sheet, tab, columns, formats: shown, values }: SeenTable): Finding[] =>
  columns.flatMap(({ header, column, at }) => {
    const wanted = wantedClass(header, column);
    if (wanted === null) return [];
    const rows = values.flatMap((_, index) =>
      index > 0 && formatClass(shown[index]?.[at - 1] ?? '') !== wanted ? [index + 1] : [],
    );
    const [row] = rows;
    if (row === undefined) return [];
    const cells = cellsOf(at, rows);
    const format = column.format ?? 'General';
    return [
      lost(
        lostFormat({ tab: tab.name, row, header }, someOf(cells)),
        fill(words.format, { format, cells: someOf(cells) }),
        () => void sheet.getRangeList(cells).setNumberFormat(format),
      ),
    ];
  });

const frozen = ({ sheet, tab, plan }: SeenTable): Finding[] => [
  ...(sheet.getFrozenRows() > 0
    ? []
    : [lost(lostLook(tab.name, words.headerRow), words.freezesRow, () => sheet.setFrozenRows(1))]),
  ...(sheet.getFrozenColumns() > 0
    ? []
    : [
        lost(lostLook(tab.name, words.frozenColumns), count(words.freezesColumns, plan.frozenColumns), () =>
          sheet.setFrozenColumns(plan.frozenColumns),
        ),
      ]),
];

const warnings = (seen: SeenTable): Finding[] => {
  const { sheet, tab, columns, columnOf } = seen;
  const covered = new Set(
    sheet
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)
      .filter((protection) => isOurProtection(protection.getDescription()))
      .flatMap((protection) => {
        const range = protection.getRange();
        return Array.from({ length: range.getNumColumns() }, (_, index) => range.getColumn() + index);
      }),
  );
  const bare = columns.filter(({ column, at }) => column.filledBy !== 'people' && !covered.has(at));
  if (bare.length === 0) return [];
  const headers = someOf(bare.map(({ header }) => header));
  return [
    lost(
      lostLook(tab.name, fill(words.warning, { headers }), bare[0]?.header),
      fill(words.warns, { headers }),
      () => warnOnComputed(sheet, ofColumns(seen), columnOf, sheet.getMaxRows()),
    ),
  ];
};

const colours = ({ sheet, tab, columnOf }: SeenTable): Finding[] => {
  const missing = missingColours(sheet, tab.name, columnOf).length;
  return missing === 0
    ? []
    : [
        lost(lostLook(tab.name, count(words.colours, missing)), count(words.addsColours, missing), () =>
          addColours(sheet, tab.name, columnOf),
        ),
      ];
};

const keys = ({ sheet, tab, plan, columnOf }: SeenTable): Finding[] =>
  countMarks(sheet) === columnOf.size
    ? []
    : [
        lost(lostLook(tab.name, words.keys), words.addsKeys, () => {
          markTab(sheet, tab.name);
          markColumns(
            sheet,
            { columnOf, added: [], isInserted: false },
            (header) => plan.columns[header]?.isOptional === true,
          );
        }),
      ];
