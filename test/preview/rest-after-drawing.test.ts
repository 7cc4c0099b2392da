/** When the grid of the preview is drawn, and when it waits. */
import { restAfterDrawing } from '../../preview/engine/rest-after-drawing';

let now = 0;
beforeEach(() => jest.spyOn(performance, 'now').mockImplementation(() => now));
afterEach(() => jest.restoreAllMocks());

const signal = () => {
  const listeners: (() => void)[] = [];
  const subscribe = (listener: () => void) => listeners.push(listener);
  return { subscribe, subscribeEvent: subscribe, next: () => listeners.forEach((listener) => listener()) };
};

const grid = () => {
  const [beginFrame$, endFrame$, onTransformChange$] = [signal(), signal(), signal()];
  let isDrawing = true;
  const loop = { rest: () => (isDrawing = false), goOn: () => (isDrawing = true) };
  const touched = new EventTarget();
  const drawn = jest.fn();
  restAfterDrawing(loop, { beginFrame$, endFrame$, onTransformChange$ }, touched, drawn);
  return {
    ...{ touched, drawn, resize: onTransformChange$.next, isDrawing: () => isDrawing },
    draw: (ms: number) => {
      beginFrame$.next();
      now += ms;
      endFrame$.next();
    },
  };
};

it('rests after a drawing, of which it tells, and then goes on', async () => {
  const { draw, drawn, isDrawing } = grid();
  draw(10);
  expect(isDrawing()).toBe(false);
  expect(drawn).toHaveBeenCalledTimes(1);
  while (!isDrawing()) await new Promise((resolve) => setTimeout(resolve, 10));
});

it('does not rest after a frame in which nothing or a selection was drawn', () => {
  const { draw, drawn, isDrawing } = grid();
  draw(4);
  expect(isDrawing()).toBe(true);
  expect(drawn).not.toHaveBeenCalled();
});

it.each(['wheel', 'pointermove', 'pointerdown', 'keydown', 'paste'])(
  'goes on at once with %s, and rests anew after what that draws',
  (touch) => {
    const { draw, touched, isDrawing } = grid();
    draw(10);
    touched.dispatchEvent(new Event(touch));
    expect(isDrawing()).toBe(true);
    draw(10);
    expect(isDrawing()).toBe(false);
  },
);

it('goes on at once where the canvas has another size', () => {
  const { draw, resize, isDrawing } = grid();
  draw(10);
  resize();
  expect(isDrawing()).toBe(true);
});
