import { element } from "../element";

export interface StatusLine {
  /** What the workbook is doing: "Ready", "Calculating…". */
  state(text: string): void;
  /** What became of the workbook as a file. */
  file(text: string): void;
  /** What the add-in brought, e.g. "18 functions". */
  addin(text: string): void;
  /** A failure the user should know of; stays until the next one. */
  problem(sentence: string): void;
}

/** The line under the workbook; screen readers hear it change. */
export function drawStatusLine(container: HTMLElement): StatusLine {
  const state = element("span", { class: "status-state", role: "status" }, "Loading…");
  const file = element("span", { class: "status-file", role: "status" });
  const addin = element("span", { class: "status-addin" });
  const problem = element("span", { class: "status-problem", role: "alert" });
  const about = element("span", { class: "status-about" }, "Local preview: the built add-in on an open-source grid");
  container.replaceChildren(state, file, addin, problem, about);
  return {
    state: (text) => (state.textContent = text),
    file: (text) => (file.textContent = text),
    addin: (text) => (addin.textContent = text),
    problem: (sentence) => (problem.textContent = sentence),
  };
}
