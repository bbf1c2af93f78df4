import { css, html, LitElement } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { commonStyles } from "../parts/common-styles";
import "../parts/select-field";
import { words } from "../words/words";
import "./name-form";

type Asking = "" | "add" | "rename";

/**
 * Which scenario is shown, and what can be done with scenarios. Fires `seg-scenario` with the one chosen, `seg-add` and `seg-rename` with a
 * name, `seg-remove`, `seg-export`, `seg-import` with a file.
 */
@customElement("seg-scenario-bar")
export class ScenarioBar extends LitElement {
  static override styles = [
    commonStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      .hint {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) scenarios: readonly string[] = [];
  @property() shown = "";
  /** What is to be known of the cell of the active scenario. */
  @property() hint = "";
  @property() renamable: "yes" | "no" = "yes";
  @state() private asking: Asking = "";
  @query("input") private file!: HTMLInputElement;

  override render() {
    const texts = words().scenarios;
    return html`
      <seg-select-field
        label=${texts.active}
        .hint=${this.hint}
        .answers=${this.scenarios.map((name) => ({ value: name, text: name }))}
        .value=${this.shown}
        @seg-change=${({ detail }: CustomEvent<string>) => this.fire("seg-scenario", detail)}
      ></seg-select-field>
      ${this.asking === "" ? this.actions() : this.form(this.asking)}
    `;
  }

  private actions() {
    const texts = words().scenarios;
    const button = (text: string, does: () => void) =>
      html`<fluent-button role="button" size="small" @click=${does}>${text}</fluent-button>`;
    return html`<div class="actions">
        <div class="actions">
          ${button(texts.add, () => (this.asking = "add"))}
          ${button(texts.rename, () => (this.renamable === "yes" ? (this.asking = "rename") : this.fire("seg-rename", "")))}
          ${button(texts.remove, () => this.fire("seg-remove"))}
        </div>
        <div class="actions">
          ${button(texts.exportFile, () => this.fire("seg-export"))}
          ${button(texts.importFile, () => this.file.click())}
        </div>
      </div>
      <input type="file" accept=".json,application/json" hidden @change=${this.onFile} />`;
  }

  private form(asking: Exclude<Asking, "">) {
    const texts = words().scenarios;
    const isNew = asking === "add";
    return html`<seg-name-form
      label=${isNew ? texts.newName : texts.nameOf(this.shown)}
      submit=${isNew ? texts.addIt : texts.renameIt}
      .value=${isNew ? "" : this.shown}
      .taken=${this.scenarios.filter((name) => isNew || name !== this.shown)}
      @seg-name=${({ detail }: CustomEvent<string>) => {
        this.asking = "";
        this.fire(isNew ? "seg-add" : "seg-rename", detail);
      }}
      @seg-cancel=${() => (this.asking = "")}
    ></seg-name-form>`;
  }

  private readonly onFile = () => {
    const [chosen] = this.file.files ?? [];
    if (chosen) this.fire("seg-import", chosen);
    this.file.value = "";
  };

  private fire(type: string, detail?: unknown) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
