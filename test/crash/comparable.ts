/** A whole spreadsheet as one text: two that a person could not tell apart give the same, whatever their hidden numbers are. */
import type { Snapshot } from '../../preview/local-sheets';

type Plain = Record<string, unknown>;

/** Handed out in order or by chance; they tell nothing. */
const hidden = new Set(['id', 'nextId', 'uid', 'cfId', 'chartId', 'scrollTop', 'scrollLeft', 'ah', 'ia']);

/**
 * Moves with everything that is done, or tells who has pressed what; or spares a search, and is found again where it is
 * missing: whether functions were looked for, and which columns are people's own.
 */
const isBeside = (name: string): boolean =>
  ['stamp', 'presses', 'functions'].includes(name) || name.startsWith('own columns ');

export const comparable = ({ workbook, state, activeTab = '' }: Snapshot): string => {
  const sheets = (workbook.sheets ?? {}) as Record<string, Plain>;
  const nameOf: NameOf = new Map(Object.entries(sheets).map(([id, { name }]) => [id, String(name)]));
  const names = [...nameOf].join();
  const styles = once('styles', names, JSON.stringify(workbook.styles ?? {}), (data) =>
    JSON.stringify(
      Object.entries(JSON.parse(data) as Plain).map(([id, style]) => [id, textOf(style, nameOf)]),
    ),
  );
  const tabs = (workbook.sheetOrder ?? []).map((id) => {
    const { cellData = {}, ...tab } = sheets[id] ?? {};
    const layout = once(`layout of ${String(tab['name'])}`, names, JSON.stringify(tab), (data) =>
      textOf(JSON.parse(data), nameOf),
    );
    const cells = once(`cells of ${String(tab['name'])}`, styles, JSON.stringify(cellData), (data) =>
      cellsIn(JSON.parse(data) as Record<string, Plain>, new Map(JSON.parse(styles) as [string, string][])),
    );
    return `${layout}\n${cells}`;
  });
  const resources = (workbook.resources ?? []).map(({ name, data }) => {
    const text = once(name, names, data, () => textOf(data === '' ? {} : JSON.parse(data), nameOf));
    return `${name}: ${text}`;
  });
  const { documentProperties, ...rest } = state;
  const properties = Object.entries(documentProperties)
    .filter(([name, value]) => !isBeside(name) && value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .sort();
  const beside = once('state', names, JSON.stringify(rest), (data) => textOf(JSON.parse(data), nameOf));
  return [...tabs, ...resources, beside, nameOf.get(activeTab), ...properties].join('\n');
};

type NameOf = ReadonlyMap<string, string>;

interface Made {
  readonly beside: string;
  readonly data: string;
  readonly text: string;
}

const made = new Map<string, Made[]>();

/** A workbook goes back and forth between few states of each part. */
const mostKept = 12;

/** Of most of a workbook nothing has changed since it was compared last, and as JSON it is told apart in a tenth of the time. */
const once = (part: string, beside: string, data: string, make: (data: string) => string): string => {
  const kept = made.get(part) ?? [];
  const known = kept.find((one) => one.data === data && one.beside === beside);
  if (known) return known.text;
  const text = make(data);
  made.set(part, [{ beside, data, text }, ...kept.slice(0, mostKept - 1)]);
  return text;
};

/** Cells in which there is something to see; of a formula its text, as nothing is calculated here. */
const cellsIn = (rows: Record<string, Plain>, styles: ReadonlyMap<string, string>): string => {
  const lines: string[] = [];
  for (const row of Object.keys(rows)) {
    const cells = rows[row] ?? {};
    for (const column of Object.keys(cells)) {
      const { v, f, s } = (cells[column] ?? {}) as Plain;
      const content = isNothing(f) ? (isNothing(v) ? '' : JSON.stringify(v)) : String(f);
      const style = typeof s === 'string' ? (styles.get(s) ?? '') : isNothing(s) ? '' : JSON.stringify(s);
      if (content === '' && (style === '' || style === '{}')) continue;
      lines.push(`${row}:${column} ${content} ${style}`);
    }
  }
  return lines.join('\n');
};

/** 'Changes 1000065': our tabs bear a key with their number. */
const numberAtEnd = /(?<= )\d{7}$/;

/** Without what is hidden, tabs called by their names, keys and lists of objects in one order. */
const textOf = (value: unknown, nameOf: NameOf): string => JSON.stringify(tidied(value, nameOf));

const tidied = (value: unknown, nameOf: NameOf): unknown => {
  if (typeof value === 'string') {
    return nameOf.get(value) ?? value.replace(numberAtEnd, (id) => nameOf.get(id) ?? id);
  }
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => tidied(part, nameOf));
    return parts.every((part) => typeof part === 'object' && part !== null)
      ? parts.map((part) => JSON.stringify(part)).sort()
      : parts;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => !hidden.has(key) && !isNothing(part))
      .map(([key, part]) => [nameOf.get(key) ?? key, tidied(part, nameOf)] as const)
      .filter(([, part]) => !isNothing(part))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
};

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** The first lines in which they differ, for whoever reads a failing test. */
export const differences = (found: string, expected: string): string[] => {
  const there = new Set(found.split('\n'));
  const wanted = new Set(expected.split('\n'));
  const short = (line: string): string => (line.length > 300 ? `${line.slice(0, 300)}…` : line);
  return [
    ...[...there].filter((line) => !wanted.has(line)).map((line) => `found    ${short(line)}`),
    ...[...wanted].filter((line) => !there.has(line)).map((line) => `expected ${short(line)}`),
  ].slice(0, 12);
};
