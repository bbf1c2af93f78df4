/** A scenario: a column of the table, a block of its own beside the others. */
export interface Scenario {
  readonly key: string;
  readonly name: string;
}

/** The scenarios in their order: each may inherit from one before it. The last one is free: blank, it equals Base. */
export const scenarios = [
  { key: "base", name: "Base" },
  { key: "bull", name: "Bull" },
  { key: "bear", name: "Bear" },
  { key: "custom", name: "Custom" },
] as const satisfies readonly Scenario[];

/** Those that are held against Base. */
export const others = scenarios.slice(1);

/** What stands in each scenario's column. */
export const inEach = <Of>(of: (scenario: Scenario, place: number) => Of): Record<string, Of> =>
  Object.fromEntries(scenarios.map((scenario, place) => [scenario.key, of(scenario, place)]));
