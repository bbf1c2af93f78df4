import { officeSentence } from "../insert/office-sentence";
import { recalculate } from "./recalculate";

/** Ribbon commands by the names the manifest gives them. What they did is said in the pane, if it is open. */
const commands: Readonly<Record<string, () => Promise<string>>> = { recalculate };

export function registerCommands(say: (sentence: string) => void): void {
  for (const [name, run] of Object.entries(commands))
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        say(await run());
      } catch (error) {
        const { what, remedy } = officeSentence(error);
        say(`${what} ${remedy}`);
      } finally {
        event.completed();
      }
    });
}
