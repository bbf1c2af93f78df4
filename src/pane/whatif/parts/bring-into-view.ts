/** Scrolls no further than to where something is seen whole, at once for who asked for less motion. */
export const bringIntoView = (element: Element | null): void =>
  element?.scrollIntoView({
    block: "nearest",
    behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth",
  });
