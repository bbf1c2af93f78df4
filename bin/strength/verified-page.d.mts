/** The page with the rows of a run in the place of those that stood there, in the order in which all of them run. */
export function verifiedPage(
  text: string,
  runs: readonly { name: string; passed: number; failed: number; minutes: number; day: string; commit: string }[],
): string;
