import { type Fault, noAnswer } from "../../src/host/faults/batch-faults";
import { ActionType } from "../../src/host/protocol/batch";

/** Before the last thing that the batch adds: what is taken shows when it is added. */
const beforeLastAdded: Fault["after"] = (actions) => {
  const added = actions.findLastIndex(({ ActionType: type, Name }) => type === ActionType.Method && Name === "Add");
  return added >= 0 ? added : 0;
};

/** What may become of a request: refused before, on the way or after all of it is done, or never answered. */
export const everyFault: readonly (Fault & { readonly name: string; readonly code: string })[] = [
  { name: "GeneralException, nothing done", code: "GeneralException" },
  { name: "GeneralException, half done", code: "GeneralException", after: "half" },
  { name: "GeneralException, all done", code: "GeneralException", after: "all" },
  { name: "InvalidOperationInCellEditMode", code: "InvalidOperationInCellEditMode" },
  { name: "RequestPayloadSizeLimitExceeded", code: "RequestPayloadSizeLimitExceeded" },
  { name: "ItemAlreadyExists", code: "ItemAlreadyExists", after: beforeLastAdded },
  { name: "AccessDenied, half done", code: "AccessDenied", after: "half" },
  { name: "never answered, request lost", code: noAnswer },
  { name: "never answered, answer lost", code: noAnswer, after: "all" },
];
