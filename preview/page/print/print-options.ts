/** What can be chosen for a printed tab, in the words of Google's print settings. */

export interface PrintOptions {
  readonly paper: Paper;
  readonly isLandscape: boolean;
  readonly margins: MarginsName | Margins;
  /** Where the tab shows them. */
  readonly gridlines: boolean;
  readonly repeatsFrozenRows: boolean;
  readonly pageNumbers: boolean;
}

export type Paper = 'A4' | 'Letter';

export type MarginsName = 'Normal' | 'Narrow' | 'Wide';

/** In inches. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const MARGINS: Readonly<Record<MarginsName, Margins>> = {
  Normal: { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 },
  Narrow: { top: 0.75, right: 0.25, bottom: 0.75, left: 0.25 },
  Wide: { top: 1, right: 1, bottom: 1, left: 1 },
};

/** Upright, in inches. */
const SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 210 / 25.4, height: 297 / 25.4 },
  Letter: { width: 8.5, height: 11 },
};

export const PRINT_DEFAULTS: PrintOptions = {
  paper: 'A4',
  isLandscape: true,
  margins: 'Normal',
  gridlines: true,
  repeatsFrozenRows: true,
  pageNumbers: true,
};

const PIXELS = 96;

/** The sheet of paper and the room within its margins, in CSS pixels. */
export function paperOf({ paper, isLandscape, margins }: PrintOptions) {
  const { width, height } = SIZES[paper];
  const [across, down] = (isLandscape ? [height, width] : [width, height]).map((inches) => inches * PIXELS);
  const inches = typeof margins === 'string' ? MARGINS[margins] : margins;
  const margin = {
    top: inches.top * PIXELS,
    right: inches.right * PIXELS,
    bottom: inches.bottom * PIXELS,
    left: inches.left * PIXELS,
  };
  return {
    width: across ?? 0,
    height: down ?? 0,
    margin,
    room: {
      width: (across ?? 0) - margin.left - margin.right,
      height: (down ?? 0) - margin.top - margin.bottom,
    },
  };
}
