/**
 * Draws what Univer shows when something in it has changed. Left to itself Univer asks for a frame sixty times a second, for
 * the grid and for each of its editors, which takes an eighth of a processor as long as the page is open.
 */
import { Layer, type IRender } from '@univerjs/preset-sheets-core';

/** By its scene: what to do when something there has changed. */
const changed = new WeakMap<Layer['scene'], () => void>();

let areHeard = false;

/** Everything that changes makes its layer dirty. */
function hearLayers(): void {
  if (areHeard) return;
  areHeard = true;
  // oxlint-disable-next-line typescript/unbound-method -- called with the layer that it was called on
  const { makeDirty } = Layer.prototype;
  Layer.prototype.makeDirty = function (state = true) {
    makeDirty.call(this, state);
    if (state) changed.get(this.scene)?.();
    return this;
  };
}

export class DrawingLoop {
  private isActive = true;
  private isResting = false;
  private readonly draw = (): void => this.render.scene.render();

  constructor(private readonly render: Pick<IRender, 'engine' | 'scene' | 'activated$'>) {
    hearLayers();
    const { engine, scene, activated$ } = render;
    changed.set(scene, () => this.run());
    activated$.subscribe((isActive) => (this.isActive = isActive));
    engine.endFrame$.subscribe(() => {
      if (!scene.isDirty()) engine.stopRenderLoop();
    });
  }

  /** Changes wait from here on. */
  rest(): void {
    this.isResting = true;
    this.render.engine.stopRenderLoop();
  }

  goOn(): void {
    this.isResting = false;
    if (this.render.scene.isDirty()) this.run();
  }

  private run(): void {
    if (this.isActive && !this.isResting) this.render.engine.runRenderLoop(this.draw);
  }
}
