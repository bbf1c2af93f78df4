import type { IRender } from "@univerjs/engine-render";

/** Nothing has changed for this long: a drawing rests, in milliseconds. */
const still = 100;
/** A resting one looks so often for something to draw, in milliseconds: none of the user's doing, that wakes it at once. */
const look = 50;
const doings = ["pointerdown", "pointermove", "wheel", "keydown"];

/**
 * Takes a drawing over from the grid engine, which asks for every frame of the screen as long as the page is open: a laptop grows warm of
 * it. Here frames are asked for while something changes. `mayDraw` says whether one may be drawn now.
 */
export function drawWhatChanges({ engine, scene }: Pick<IRender, "engine" | "scene">, mayDraw: () => boolean): void {
  let changed = performance.now();
  let resting: ReturnType<typeof setInterval> | undefined;

  const frame = () => {
    const now = performance.now();
    if (scene.isDirty()) {
      changed = now;
      if (mayDraw()) scene.render();
    } else if (now - changed > still) rest();
  };
  const wake = () => {
    if (resting === undefined) return;
    clearInterval(resting);
    resting = undefined;
    changed = performance.now();
    engine.runRenderLoop(frame);
  };
  const rest = () => {
    engine.stopRenderLoop(frame);
    resting ??= setInterval(() => {
      if (scene.isDirty()) wake();
    }, look);
  };

  for (const doing of doings) window.addEventListener(doing, wake, { capture: true, passive: true });
  engine.stopRenderLoop();
  engine.runRenderLoop(frame);
}
