import { officeSentence } from "../insert/office-sentence";
import { recalculate } from "./recalculate";

/** Ribbon commands by the names the manifest gives them. What they did is said in the pane, if it is open. */
const commands: Readonly<Record<string, () => Promise<string>>> = { recalculate };

export function registerCommands(say: (sentence: string) => void): void {
  for (const [name, run] of Object.entries(commands))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run()
        .catch((error: unknown) => {
          const { what, remedy } = officeSentence(error);
          return `${what} ${remedy}`;
        })
        .then(say)
        .finally(() => event.completed());
    });
}
