/** A model as long as models may be: each line follows from the one before and from a driver. */
export function longModel(lines: number, periods = 1): (string | number)[][] {
  const labels = Array.from({ length: periods }, (_, at) => `FY${at + 1}`);
  const rest = labels.slice(1).map(() => "");
  const follow = Array.from({ length: lines - 2 }, (_, at) => [
    `line${at}`,
    `${at === 0 ? "growth" : `line${at - 1}`} * 1.0001 + round(step, 6)`,
    ...rest,
  ]);
  return [["line", ...labels], ["growth", 1.05, ...rest], ["step", "normal(0.25, 0.01)", ...rest], ...follow];
}

/** Each line is a driver, and the last one is their sum in parts of a hundred. */
export function wideModel(drivers: number): (string | number)[][] {
  const names = Array.from({ length: drivers }, (_, at) => `driver${at}`);
  const parts = Array.from({ length: Math.ceil(drivers / 100) }, (_, at) => names.slice(at * 100, at * 100 + 100));
  return [
    ...names.map((name, at) => [name, at + 1]),
    ...parts.map((part, at) => [`part${at}`, part.join(" + ")]),
    ["all", parts.map((_, at) => `part${at}`).join(" + ")],
  ];
}
