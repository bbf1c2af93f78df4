/** Whether results may be Excel data types here: the host says so (CustomFunctionsRuntime 1.4). */
export const hasDataTypes = (): boolean =>
  typeof Office !== "undefined" && Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
