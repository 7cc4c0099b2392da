/** A cell's look as CSS. */
import type { CellStyle, RunStyle } from '../../engine/engine';
import type { PrintedCell } from './printed-tab';

type Css = Readonly<Record<string, string | number | undefined>>;

/** Univer's numbers for how a text that is longer than its cell goes on, and for where it lies. */
const WRAP = 3;
const CLIP = 2;
const ACROSS: Readonly<Record<number, 'left' | 'center' | 'right' | 'justify'>> = {
  1: 'left',
  2: 'center',
  3: 'right',
  4: 'justify',
};
const UPRIGHT: Readonly<Record<number, string>> = { 1: 'top', 2: 'middle', 3: 'bottom' };

const GRIDLINE = '1px solid #e0e0e0';

export const wraps = ({ tb }: CellStyle): boolean => Number(tb) === WRAP;
export const overflows = ({ tb }: CellStyle): boolean => ![WRAP, CLIP].includes(Number(tb));

export function alignmentOf({ style, kind }: Pick<PrintedCell, 'style' | 'kind'>): string {
  const otherwise = { text: 'left', number: 'right', centred: 'center' }[kind];
  return ACROSS[style.ht ?? 0] ?? otherwise;
}

/** Of the cell itself. */
export function boxCss({ bg, bd, vt }: CellStyle, hasGridlines: boolean): Css {
  const filled = bg?.rgb ?? undefined;
  const line = hasGridlines && filled === undefined ? GRIDLINE : undefined;
  return {
    background: filled,
    // Made smaller, cells meet between pixels, where the paper would shine through; the next cell covers the rest.
    boxShadow: filled && `0.5px 0 ${filled}, 0 0.5px ${filled}`,
    verticalAlign: UPRIGHT[vt ?? 3] ?? 'bottom',
    borderTop: borderCss(bd?.t) ?? line,
    borderRight: borderCss(bd?.r) ?? line,
    borderBottom: borderCss(bd?.b) ?? line,
    borderLeft: borderCss(bd?.l) ?? line,
  };
}

export function textCss({ ff, fs, bl, it, ul, st, cl }: RunStyle): Css {
  const lines = [ul?.s ? 'underline' : '', st?.s ? 'line-through' : ''].filter((line) => line !== '');
  return {
    ...(ff ? { fontFamily: `"${ff}", Arial, sans-serif` } : {}),
    ...(fs ? { fontSize: `${fs}pt` } : {}),
    ...(bl === undefined ? {} : { fontWeight: bl ? 700 : 400 }),
    ...(it === undefined ? {} : { fontStyle: it ? 'italic' : 'normal' }),
    ...(lines.length > 0 ? { textDecoration: lines.join(' ') } : {}),
    ...(cl?.rgb ? { color: cl.rgb } : {}),
  };
}

type Borders = Extract<CellStyle['bd'], object>;

/** By Univer's numbers of border styles. */
const BORDERS: Readonly<Record<number, string>> = {
  ...{ 1: '1px solid', 2: '1px solid', 3: '1px dotted', 4: '1px dashed', 5: '1px dashed', 6: '1px dashed' },
  ...{
    7: '3px double',
    8: '2px solid',
    9: '2px dashed',
    10: '2px dashed',
    11: '2px dashed',
    12: '2px dashed',
  },
  13: '3px solid',
};

function borderCss(border: Borders['t']): string | undefined {
  const line = border ? BORDERS[border.s] : undefined;
  return border && line ? `${line} ${border.cl.rgb ?? '#000000'}` : undefined;
}
