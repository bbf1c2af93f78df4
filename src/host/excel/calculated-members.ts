/** Members that show results of calculation; before one is read, pending calculation finishes. */
const calculated: ReadonlySet<string> = new Set([
  "$all",
  "values",
  "text",
  "valueTypes",
  "formulas",
  "formulasR1C1",
  "value",
  "hasSpill",
  "autofitColumns",
  "getUsedRange",
  "getUsedRangeOrNullObject",
  "getSpillingToRange",
  "getSpillingToRangeOrNullObject",
  "getSpillParent",
  "getSpillParentOrNullObject",
]);

export const showsCalculation = (members: readonly string[]): boolean =>
  members.length === 0 || members.some((member) => calculated.has(member));
