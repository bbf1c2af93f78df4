const width = 40;

export interface ProgressBar {
  /** Draws how much is done, from 0 to 1. */
  readonly show: (share: number) => void;
  readonly clear: () => void;
}

/** A bar on standard error, where that is a terminal; elsewhere nothing. */
export function progressBar(out: NodeJS.WriteStream = process.stderr): ProgressBar {
  if (!out.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (share) => {
      const done = Math.round(share * width);
      out.write(`\r[${"#".repeat(done)}${".".repeat(width - done)}] ${String(Math.floor(share * 100)).padStart(3)} %`);
    },
    clear: () => void out.write(`\r${" ".repeat(width + 8)}\r`),
  };
}
