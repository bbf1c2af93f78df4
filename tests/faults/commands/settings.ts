import { cardSetting } from "../../../src/engine/explain/card-setting";
import { remember } from "../../../src/pane/choices/kept-choices";
import { emptyDraft } from "../../../src/pane/choices/draft";
import { officeText } from "../../../src/pane/insert/office-text";
import { keepSetting } from "../../../src/pane/workbook/keep-setting";
import type { Command } from "../command";

const kept = () => Office.context.document.settings;

/** What the workbook keeps of the pane's. */
export const settings: readonly Command[] = [
  {
    name: "settings: source cards in cells",
    isCommon: true,
    // The formulas are entered again afterwards, by recalculating.
    prepare: async () => {
      await keepSetting(kept(), cardSetting, false);
      return () => keepSetting(kept(), cardSetting, true).then(() => "", officeText);
    },
  },
  {
    name: "choices kept in the workbook",
    isCommon: true,
    prepare: async () => {
      await keepSetting(kept(), cardSetting, false);
      await remember(kept(), emptyDraft);
      return () => remember(kept(), { ...emptyDraft, company: "AMZN" }).then(() => "", officeText);
    },
  },
];
