/** The labels along a chart's axes, as many of them as have room. */
import { TEXT } from './chart-frame';
import type { AxisSettings } from './chart-settings';
import type { DomainTick } from './domain-axis';
import type { Rect, Shape } from './shapes';
import { fitted, textWidth, wrapped } from './text-width';

/** Between labels, and between a label and what it is beside. */
export const GAP = 8;
export const LINE_HEIGHT = 14;
/** Of the chart's width, at most, for labels at the left. */
export const LABEL_SHARE = 0.4;

/** Every so many-th tick, where all of them have no room. */
export function spaced(ticks: readonly DomainTick[], band: number, needed: number): DomainTick[] {
  const step = Math.max(1, Math.ceil(needed / band));
  return ticks.filter((_, index) => index % step === 0);
}

/** A category narrower than this has no room for a word; its label is left out rather than cut. */
const NARROWEST_LABEL = 44;

/** Labels of categories wider than their room are set in two lines, if that has room for words. */
export function labelLines(ticks: readonly DomainTick[], band: number | undefined): 1 | 2 {
  if (band === undefined || band < NARROWEST_LABEL) return 1;
  return ticks.some(({ text }) => textWidth(text, TEXT.label) > band - GAP) ? 2 : 1;
}

export function bottomLabels(
  ticks: readonly DomainTick[],
  plot: Rect,
  band: number | undefined,
  { hidesText }: AxisSettings,
): Shape[] {
  if (hidesText) return [];
  const lines = labelLines(ticks, band);
  const widest = Math.max(0, ...ticks.map(({ text }) => textWidth(text, TEXT.label)));
  const shown = band === undefined || lines === 2 ? ticks : spaced(ticks, band, widest + GAP);
  const room = lines === 2 && band !== undefined ? band - GAP : Infinity;
  return shown.flatMap(({ at, text }) =>
    wrapped(text, TEXT.label, room, lines).map((part, index): Shape => ({
      ...{ kind: 'text', x: at, y: plot.y + plot.height + 16 + index * LINE_HEIGHT, text: part },
      ...{ size: TEXT.label, color: TEXT.color, anchor: 'middle' },
    })),
  );
}

export function leftLabels(ticks: readonly DomainTick[], plot: Rect, { hidesText }: AxisSettings): Shape[] {
  if (hidesText) return [];
  const room = plot.width / (1 - LABEL_SHARE);
  return ticks.map(({ at, text }) => ({
    ...{ kind: 'text', x: plot.x - GAP, y: at + 4, text: fitted(text, TEXT.label, room * LABEL_SHARE) },
    ...{ size: TEXT.label, color: TEXT.color, anchor: 'end' },
  }));
}
