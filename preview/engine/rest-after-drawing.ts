/** Lets the grid rest after it was drawn: scripts and calculation change it many times a second, and each drawing keeps them waiting. */

import type { DrawingLoop } from './drawing-loop';

/** What takes less is the selection or nothing, and follows every frame. */
const CHEAP_MS = 5;

/** A drawing may take a sixth of the time, however slow the machine is. */
const REST_PER_DRAWING = 5;

/** Nobody looks at old numbers for longer. */
const LONGEST_REST_MS = 2_000;

/** Whoever scrolls, points or types sees at once what comes of it. */
const TOUCHES = ['wheel', 'pointermove', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'paste'] as const;

/** What tells of each frame, of Univer's render engine. */
export interface Frames {
  readonly beginFrame$: { subscribe: (listener: () => void) => unknown };
  readonly endFrame$: { subscribe: (listener: () => void) => unknown };
  readonly onTransformChange$: { subscribeEvent: (listener: () => void) => unknown };
}

/** @param onDrawn called after each drawing of more than a selection */
export function restAfterDrawing(
  loop: Pick<DrawingLoop, 'rest' | 'goOn'>,
  frames: Frames,
  touched: EventTarget,
  onDrawn: () => void,
): void {
  let began = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const goOn = (): void => {
    clearTimeout(resting);
    loop.goOn();
  };
  frames.beginFrame$.subscribe(() => {
    began = performance.now();
  });
  frames.endFrame$.subscribe(() => {
    const took = performance.now() - began;
    if (took < CHEAP_MS) return;
    loop.rest();
    resting = setTimeout(goOn, Math.min(took * REST_PER_DRAWING, LONGEST_REST_MS));
    onDrawn();
  });
  // A canvas of another size is blank.
  frames.onTransformChange$.subscribeEvent(goOn);
  for (const touch of TOUCHES) touched.addEventListener(touch, goOn, { capture: true, passive: true });
}
