import { cardSetting } from "../../engine/explain/card-setting";

/** Whether the workbook asks for source cards where a formula says nothing of them. */
export const cardsByDefault = (): boolean => {
  const settings =
    typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined)?.document?.settings;
  return settings?.get(cardSetting) === true;
};

/** Whether results may be Excel data types here: the host says so (CustomFunctionsRuntime 1.4). */
export const hasDataTypes = (): boolean =>
  typeof Office !== "undefined" && Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
