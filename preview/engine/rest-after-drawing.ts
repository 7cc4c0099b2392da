/** Lets the grid rest after it was drawn: scripts and calculation change it many times a second, and each drawing keeps them waiting. */

/** What takes less is the selection or nothing, and follows every frame. */
const CHEAP_MS = 5;

/** A drawing may take a sixth of the time, however slow the machine is. */
const REST_PER_DRAWING = 5;

/** Nobody looks at old numbers for longer. */
const LONGEST_REST_MS = 2_000;

/** Whoever scrolls, points or types sees at once what comes of it. */
const TOUCHES = ['wheel', 'pointermove', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'paste'] as const;

/** The part of Univer's render engine that goes round with every frame, and draws what has changed. */
export interface DrawingLoop {
  /** Whether it draws; it goes round either way. */
  renderEvenInBackground: boolean;
  readonly beginFrame$: { subscribe: (listener: () => void) => unknown };
  readonly endFrame$: { subscribe: (listener: () => void) => unknown };
  readonly onTransformChange$: { subscribeEvent: (listener: () => void) => unknown };
}

/** @param onDrawn called after each drawing of more than a selection */
export function restAfterDrawing(loop: DrawingLoop, touched: EventTarget, onDrawn: () => void): void {
  let began = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const goOn = (): void => {
    clearTimeout(resting);
    loop.renderEvenInBackground = true;
  };
  loop.beginFrame$.subscribe(() => {
    began = performance.now();
  });
  loop.endFrame$.subscribe(() => {
    const took = performance.now() - began;
    if (took < CHEAP_MS) return;
    loop.renderEvenInBackground = false;
    resting = setTimeout(goOn, Math.min(took * REST_PER_DRAWING, LONGEST_REST_MS));
    onDrawn();
  });
  // A canvas of another size is blank.
  loop.onTransformChange$.subscribeEvent(goOn);
  for (const touch of TOUCHES) touched.addEventListener(touch, goOn, { capture: true, passive: true });
}
