/** Data validation that rejects: a write of a value its rule does not allow fails as a whole, and nothing is written. */
import { toA1 } from '../values/a1';
import type { Area, CellPatch, PlacedRule, ValidationRule } from '../../engine/engine';
import { refuse } from '../members/exceptions';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { displayValue } from '../values/cell-values';
import { moveFormula } from '../values/move-formula';
import { rangeFromText } from './locate';
import { allows, type Entered } from './rule-allows';

type Block = readonly (readonly (CellPatch | undefined)[])[];

/** One cell of a write whose rule rejects. */
interface Entry {
  readonly row: number;
  readonly column: number;
  readonly patch: CellPatch;
  readonly placed: PlacedRule;
}

/** Waits only where a rule or what is entered has to be calculated first. */
export function writeAllowed(
  document: SpreadsheetDocument,
  area: Area,
  block: Block,
): undefined | Promise<void> {
  const entries = strictEntries(document, area, block);
  const known = entries.filter((entry) => !isJudgedLater(entry));
  for (const entry of known) {
    if (!isAllowed(document, area, entry)) violated(entry);
  }
  if (known.length < entries.length) {
    return writeAndJudge(document, area, block, entries.filter(isJudgedLater));
  }
  document.write(area, block);
  return undefined;
}

function strictEntries(document: SpreadsheetDocument, area: Area, block: Block): Entry[] {
  const { validations } = document.engine;
  if (!validations.hasRules(area.sheetId)) return [];
  const rules = validations.readPlaced(area);
  return block.flatMap((line, r) =>
    line.flatMap((patch, c) => {
      const placed = rules[r]?.[c];
      const entersSomething = patch?.formula !== undefined || (patch?.value ?? '') !== '';
      return patch && placed && !placed.rule.allowInvalid && entersSomething
        ? [{ row: area.row + r, column: area.column + c, patch, placed }]
        : [];
    }),
  );
}

const isFormula = (value: ValidationRule['values'][number]): value is string =>
  typeof value === 'string' && value.startsWith('=');

/** Values of a criterion that are formulas, as withCriteria takes them. */
const hasFormula = ({ criteria, values }: ValidationRule): boolean =>
  /^(CUSTOM_FORMULA|(NUMBER|DATE|TEXT)_.*)$/.test(criteria) && values.some(isFormula);

const isJudgedLater = ({ patch, placed }: Entry): boolean =>
  patch.formula !== undefined || hasFormula(placed.rule);

function isAllowed(
  document: SpreadsheetDocument,
  area: Area,
  { row, column, patch, placed }: Entry,
): boolean {
  const [[cell] = []] = document.engine.cells.read({ ...area, row, column, rows: 1, columns: 1 });
  const pattern = patch.style?.n?.pattern ?? cell?.pattern ?? '';
  return judge(document, placed.rule, { value: patch.value ?? null, pattern });
}

function judge(document: SpreadsheetDocument, rule: ValidationRule, entered: Entered): boolean {
  return rule.criteria === 'VALUE_IN_RANGE'
    ? allows({ ...rule, criteria: 'VALUE_IN_LIST', values: [listed(document, rule)] }, entered)
    : allows(rule, entered);
}

/** What the cells of a rule's range hold and what they show. */
function listed(document: SpreadsheetDocument, { values }: ValidationRule): string[] {
  const { area } = rangeFromText(document, String(values[0]));
  return document.engine.cells
    .read(area)
    .flat()
    .flatMap((cell) => [String(cell.value ?? ''), displayValue(cell, document.valueRules)]);
}

async function writeAndJudge(
  document: SpreadsheetDocument,
  area: Area,
  block: Block,
  entries: readonly Entry[],
): Promise<void> {
  const before = asItIs(document, area);
  document.write(area, block);
  await document.settle();
  for (const entry of entries) {
    if (await isAllowedNow(document, area.sheetId, entry)) continue;
    document.write(area, before);
    violated(entry);
  }
}

async function isAllowedNow(document: SpreadsheetDocument, sheetId: string, entry: Entry): Promise<boolean> {
  const { row, column, placed } = entry;
  const { cells, formulaChecks } = document.engine;
  const formulas = placed.rule.values.filter(isFormula).map((formula) => ({
    ...{ sheetId, row, column },
    formula: moveFormula(formula, row - placed.row, column - placed.column),
  }));
  const results = hasFormula(placed.rule) ? await formulaChecks.evaluate(formulas) : [];
  if (placed.rule.criteria === 'CUSTOM_FORMULA') return isTrue(results[0]);
  const [[cell] = []] = cells.read({ sheetId, row, column, rows: 1, columns: 1 });
  const values = placed.rule.values.map((value) => (isFormula(value) ? (results.shift() ?? '') : value));
  return !cell || judge(document, { ...placed.rule, values }, cell);
}

/** A number is true unless it is 0; text and errors are not. */
const isTrue = (value: unknown): boolean => value === true || (typeof value === 'number' && value !== 0);

const asItIs = ({ engine: { cells } }: SpreadsheetDocument, area: Area): CellPatch[][] =>
  cells.read(area).map((line, r) =>
    line.map(({ value, formula, rich }, c) => ({
      ...(formula ? { formula } : { value, ...(rich && { rich }) }),
      style: cells.wholeStyle(area.sheetId, area.row + r, area.column + c),
    })),
  );

const violated = ({ row, column }: Entry): never =>
  refuse(
    `The data you entered in cell ${toA1({ row, column, rows: 1, columns: 1, whole: undefined })} ` +
      `violates the data validation rules set on this cell.`,
  );
