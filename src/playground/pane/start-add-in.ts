import type { AddInPane } from "../../host/browser/add-in-pane";
import type { FunctionsJson } from "../../host/functions/functions-json";
import type { Manifest } from "../ribbon/manifest";
import type { PaneFrame } from "./pane-frame";

/** office.js shakes hands within a second or two; after this long something is missing. */
const patience = 10_000;

const notInTime = (title: string) =>
  new Promise<never>((_, reject) =>
    setTimeout(
      () =>
        reject(
          new Error(
            `${title} did not answer within ${patience / 1000} seconds: office.js or the add-in's page could not be loaded. Reload the page; if it stays, run npm start again.`,
          ),
        ),
      patience,
    ),
  );

async function metadataOf(manifest: Manifest): Promise<FunctionsJson> {
  const response = await fetch(manifest.functions?.metadataUrl ?? "");
  if (!response.ok) throw new Error(`functions.json could not be loaded (${response.status}). Run npm run build.`);
  return (await response.json()) as FunctionsJson;
}

/** Loads the add-in's page into the pane and its functions into the cells; a sentence in the pane where that fails. */
export async function startAddIn(pane: AddInPane, frame: PaneFrame, manifest: Manifest): Promise<readonly string[]> {
  try {
    pane.mount(frame.slot);
    await Promise.race([pane.ready, notInTime(manifest.name)]);
    return manifest.functions
      ? await pane.registerFunctions(manifest.functions.namespace, await metadataOf(manifest))
      : [];
  } catch (error) {
    frame.fail(error instanceof Error ? error.message : String(error));
    throw error;
  }
}
