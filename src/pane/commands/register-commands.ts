import type { PaneFrame } from "../frame/pane-frame";
import { views } from "../frame/views";
import { officeText } from "../insert/office-text";
import { recalculate } from "./recalculate";

/** Opens the pane at a view. */
const show = (pane: PaneFrame, view: PaneFrame["view"]) => async (): Promise<string> => {
  pane.view = view;
  await Office.addin.showAsTaskpane();
  return "";
};

/**
 * Ribbon commands by the names the manifest gives them: one for each view by its id, and what is done without a view. What a command
 * did is said in the pane, if it is open.
 */
export function registerCommands(pane: PaneFrame): void {
  const commands = [...views.map(({ id }) => [id, show(pane, id)] as const), ["recalculate", recalculate] as const];
  for (const [name, run] of commands)
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run()
        .catch(officeText)
        .then((said) => pane.say(said))
        .finally(() => event.completed());
    });
}
