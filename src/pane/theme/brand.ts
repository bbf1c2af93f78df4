import type { BrandVariants } from "@fluentui/tokens";

/** The green of the mark from darkest to lightest; 80 carries white text, 100 and up stand on dark surfaces. */
export const brand: BrandVariants = {
  10: "#03150d",
  20: "#062418",
  30: "#083324",
  40: "#0a4630",
  50: "#0b523a",
  60: "#0c5c40",
  70: "#0d6444",
  80: "#0f6b47",
  90: "#2c8561",
  100: "#48a37c",
  110: "#62b891",
  120: "#7fd1a8",
  130: "#9cdcbc",
  140: "#b8e6cf",
  150: "#d0efe0",
  160: "#e9f7f0",
};
