/// <reference types="google-apps-script" />
/** Alternating colours of rows or columns; kept as a script made them, and not painted on the page. */
import { overlaps, type Area } from '../../engine/engine';
import type { Along, Band, BandingState } from '../document/banding-state';
import { Color } from '../builders/color';
import { EnumValue } from '../members/enum-value';
import type { Arguments } from '../members/arguments';
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import { read, setter, write, type Member, type Members } from '../members/members';
import { Range } from '../range/range';
import { remoteClass } from '../members/remote-classes';
import { Sheet } from '../sheet/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { hexOf } from '../values/colors';
import { BANDING_THEMES } from './banding-themes';

export class Banding {
  constructor(
    readonly document: SpreadsheetDocument,
    readonly id: number,
  ) {}

  get state(): BandingState {
    const found = this.document.state.bandings?.find(({ id }) => id === this.id);
    return found ?? refuse('The banding does not exist any more.');
  }
}

function add(range: Range, along: Along, colors: BandingState['colors'], execution: Execution): Banding {
  const { document } = execution;
  const area = range.forWriting(execution);
  const all = (document.state.bandings ??= []);
  if (all.some((banding) => overlaps(banding.area, area))) {
    refuse(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const id = document.nextId();
  all.push({ id, along, area, colors });
  return new Banding(document, id);
}

/** `(theme, showHeader, showFooter)`; light grey with a header where nothing is said. */
export function applyBanding(range: Range, along: Along, args: Arguments, execution: Execution): Banding {
  const theme = args.at(0) instanceof EnumValue ? args.enumeration(0).name : 'LIGHT_GREY';
  const [header, second, footer] = BANDING_THEMES[theme] ?? args.mismatch();
  return add(
    range,
    along,
    {
      header: args.flagOr(1, true) ? header : null,
      first: '#ffffff',
      second,
      footer: args.flagOr(2, false) ? footer : null,
    },
    execution,
  );
}

export const bandingsIn = (document: SpreadsheetDocument, area: Area): Banding[] =>
  (document.state.bandings ?? [])
    .filter((banding) => overlaps(banding.area, area))
    .map(({ id }) => new Banding(document, id));

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Of rows the colours of columns are null, and the other way round. */
const colorMembers = (band: Band, along: Along) => {
  const get = ({ state }: Banding): string | null => (state.along === along ? state.colors[band] : null);
  const set = ({ state }: Banding, color: string | null): void => {
    const isNeeded = band === 'first' || band === 'second';
    if (color === null && isNeeded) {
      refuse(`${capital(band)} ${along.toLowerCase()} color should not be null`);
    }
    state.colors[band] = color;
  };
  const name = `${capital(band)}${along}Color`;
  return {
    [`get${name}`]: read<Banding>(get),
    [`get${name}Object`]: read<Banding>((banding) => {
      const hex = get(banding);
      return hex === null ? null : Color.rgb(hex);
    }),
    [`set${name}`]: setter<Banding>((banding, args) => set(banding, hexOf(args.textOrNull(0) ?? '') ?? null)),
    [`set${name}Object`]: setter<Banding>((banding, args) =>
      set(banding, args.at(0) === null ? null : args.instance(0, Color).hex),
    ),
  };
};

const BANDS: readonly Band[] = ['header', 'first', 'second', 'footer'];

/** Each band of rows and of columns, by name and as a Color. */
const allColors: Readonly<Record<string, Member<Banding>>> = Object.fromEntries(
  BANDS.flatMap((band) => [
    ...Object.entries(colorMembers(band, 'Row')),
    ...Object.entries(colorMembers(band, 'Column')),
  ]),
);

remoteClass('Banding', Banding, allColors, {
  getRange: read(({ document, state }) => new Range(Sheet.of(document, state.area.sheetId), state.area)),
  setRange: setter(({ state }, args, execution) => {
    state.area = args.instance(0, Range).forWriting(execution);
  }),
  copyTo: write(({ state }, args, execution) =>
    add(args.instance(0, Range), state.along, { ...state.colors }, execution),
  ),
  remove: write(({ document, id }) => {
    document.state.bandings = document.state.bandings?.filter((banding) => banding.id !== id) ?? [];
  }),
} satisfies Members<Banding, GoogleAppsScript.Spreadsheet.Banding>);
