import { freeze } from "../../../src/pane/share/freeze";
import { ShareWork } from "../../../src/pane/share/share-work";
import { frozenInWords, thawedInWords } from "../../../src/pane/share/share-sentences";
import { thaw } from "../../../src/pane/share/thaw";
import type { Command } from "../command";
import { fill } from "./fill";

const made = { date: "2026-01-31", dataset: "test" };

const sharing = (thawing: boolean): Command["prepare"] => {
  return async (host) => {
    await fill("A1:C3", [
      ['=SEG.GET("BABA","Cloud","FY2022")', "text", ""],
      ["", '=SEG.GET("BABA","Cloud",{"FY2020","FY2021"})', ""],
      ["=A1*2", "", ""],
    ]);
    await host.settle();
    if (thawing) await freeze({}, made);
    const work = new ShareWork(() => undefined);
    return async () => {
      await work.start(async (watched) =>
        thawing ? thawedInWords(await thaw(false, watched)) : frozenInWords(await freeze({}, made, watched)),
      );
      return work.state.is === "failed" ? `${work.state.sentences.what} ${work.state.sentences.remedy}` : "";
    };
  };
};

export const shares: readonly Command[] = [
  { name: "freeze", prepare: sharing(false) },
  { name: "thaw", prepare: sharing(true) },
];
