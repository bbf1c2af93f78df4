import type { Frame } from "playwright-core";
import type { Playground } from "./open-playground";

export interface Insertion {
  /** The visible label of an option, or a part of it. */
  readonly company?: string;
  readonly template?: string;
  readonly from?: string;
  readonly to?: string;
  readonly breakDown?: string;
}

/** Chooses in the pane as a user does and inserts; resolves with the names of the new sheets. */
export async function insertTemplate(playground: Playground, choices: Insertion): Promise<string[]> {
  const { page } = playground;
  const pane = playground.pane();
  const before = await page.evaluate(() => window.segbookHost.sheets());
  const choose = async (label: string, option: string | undefined) => {
    if (option === undefined) return;
    await pane.getByRole("combobox", { name: label, exact: true }).click();
    await pane
      .getByRole("listbox", { name: label, exact: true })
      .getByRole("option", { name: option, exact: false })
      .first()
      .click();
  };
  await choose("Company", choices.company);
  if (choices.template) await pane.getByText(choices.template, { exact: true }).first().click();
  await choose("Break down", choices.breakDown);
  await choose("From", choices.from);
  await choose("To", choices.to);
  const result = pane.getByText(/^Inserted \d+ sheets?$/).filter({ visible: true });
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await result.waitFor({ timeout: 90_000 });
  await page.evaluate(() => window.segbookHost.settle());
  const after = await page.evaluate(() => window.segbookHost.sheets());
  return after.filter((name) => !before.includes(name));
}

/** Undo in the pane: the sheets inserted last are gone. */
export async function undoInsertion(playground: Playground): Promise<void> {
  const pane = playground.pane();
  await pane.getByRole("button", { name: "Undo", exact: true }).filter({ visible: true }).click();
  await pane.getByText(/^Removed \d+ sheets? again\.$/).waitFor();
}

/**
 * Presses Cancel in the first frame that shows it: what takes long on a busy machine is over on a quick one before a click from outside
 * arrives. Resolves with the milliseconds until it was gone.
 */
export function cancelOnceShown(pane: Frame): Promise<number> {
  return pane.evaluate(async () => {
    const find = (root: ParentNode): HTMLElement | undefined => {
      for (const element of root.querySelectorAll<HTMLElement>("*")) {
        if (element.matches(".cancel") && element.getClientRects().length > 0) return element;
        const inner = element.shadowRoot && find(element.shadowRoot);
        if (inner) return inner;
      }
      return undefined;
    };
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    let cancel = find(document);
    for (; !cancel; cancel = find(document)) await frame();
    const from = performance.now();
    cancel.click();
    while (cancel.isConnected) await frame();
    return performance.now() - from;
  });
}
