/** Scrolls to something once it is drawn with all its parts: in one step for who asked for less motion. */
export const bringIntoView = (element: Element | null, block: "start" | "nearest"): void =>
  void requestAnimationFrame(() =>
    element?.scrollIntoView({
      block,
      behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth",
    }),
  );
