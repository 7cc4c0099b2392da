/** What a drawn chart is made of, in pixels from its top left corner; SVG's own elements, without a page. */

interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

type Anchor = 'start' | 'middle' | 'end';

export type Shape =
  | {
      readonly kind: 'path';
      readonly d: string;
      /** Where its own origin lies, if not in the corner. */
      readonly at?: { readonly x: number; readonly y: number };
      readonly fill?: string;
      readonly opacity?: number;
      readonly stroke?: Stroke;
      readonly series?: string;
    }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly series?: string;
    }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: string;
      readonly series?: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly color: string;
      readonly anchor?: Anchor;
      /** Degrees, clockwise about its own place. */
      readonly turned?: number;
    };

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly shapes: readonly Shape[];
}

export const line = (x1: number, y1: number, x2: number, y2: number, color: string, width = 1): Shape => ({
  kind: 'path',
  d: `M${crisp(x1)},${crisp(y1)}L${crisp(x2)},${crisp(y2)}`,
  stroke: { color, width },
});

/** A thin line is sharp where it fills one row of pixels. */
const crisp = (place: number): number => Math.round(place) + 0.5;
