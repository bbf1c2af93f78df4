/** The requirement sets a host declares, as `{ ExcelApi: "1.12" }`; versions are texts because 1.20 is not 1.2. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What this host plays by default. The office.js of the npm package knows nothing newer than ExcelApi 1.15 (notes came
 * with 1.18, undo groups with 1.20), so declaring more would promise add-ins members their own library lacks.
 */
export const fullRequirements: RequirementSets = {
  ExcelApi: "1.15",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  DialogApi: "1.2",
  OfficeRuntime: "1.0",
  RibbonApi: "1.1",
  RichApiRuntime: "1.1",
};

/** The least that add-ins of today ask for; every template must run on it. */
export const minimumRequirements: RequirementSets = {
  ExcelApi: "1.12",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.2",
  CustomFunctions: "1.9",
  RichApiRuntime: "1.1",
};

/** What a host declares beside them that writes the workbook as a file. */
export const withFiles = (sets: RequirementSets): RequirementSets => ({ ...sets, CompressedFile: "1.1" });

/** As the host tells office.js: one JSON text with lower-case names. */
export const requirementMatrix = (sets: RequirementSets): string =>
  JSON.stringify(Object.fromEntries(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version])));
