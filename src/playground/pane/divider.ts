const narrowest = 300;
const widest = 520;

/** What the pane takes until somebody sets it: 350 pixels, less in a narrow window so that the grid keeps two thirds. */
const usual = () => Math.min(350, innerWidth / 3);

/** Lets the divider set the pane's width: by dragging, or with the arrow keys when it has the focus. */
export function followDivider(divider: HTMLElement, pane: HTMLElement): void {
  let width = 0;
  let chosen = false;
  const set = (wanted: number) => {
    width = Math.min(widest, Math.max(narrowest, Math.round(wanted)));
    pane.style.width = `${width}px`;
    divider.setAttribute("aria-valuenow", String(width));
  };
  divider.tabIndex = 0;
  for (const [name, value] of Object.entries({
    role: "separator",
    "aria-orientation": "vertical",
    "aria-label": "Width of the pane",
    "aria-controls": pane.id,
    "aria-valuemin": String(narrowest),
    "aria-valuemax": String(widest),
  }))
    divider.setAttribute(name, value);
  set(usual());
  addEventListener("resize", () => {
    if (!chosen) set(usual());
  });
  const choose = (wanted: number) => {
    chosen = true;
    set(wanted);
  };

  divider.addEventListener("pointerdown", (down) => {
    const from = width;
    divider.setPointerCapture(down.pointerId); // else the add-in's frame swallows the moves
    const move = (event: PointerEvent) => choose(from + down.clientX - event.clientX);
    divider.addEventListener("pointermove", move);
    divider.addEventListener("lostpointercapture", () => divider.removeEventListener("pointermove", move), {
      once: true,
    });
  });
  divider.addEventListener("dblclick", () => {
    chosen = false;
    set(usual());
  });
  divider.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") choose(width + 16);
    else if (event.key === "ArrowRight") choose(width - 16);
    else return;
    event.preventDefault();
  });
}
