import type { Dropdown } from "@fluentui/web-components/dropdown/index.js";
import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import type { Answer } from "../choices/answer";
import { commonStyles } from "./common-styles";

/** Fluent's drop-down keeps 160 pixels, too wide for two beside each other in a narrow pane. */
const narrow = new CSSStyleSheet();
narrow.replaceSync(".control { min-width: 0; }");

/** A labelled drop-down list. Fires `seg-change` with the value chosen as its detail. */
@customElement("seg-select-field")
export class SelectField extends LitElement {
  static override styles = [
    commonStyles,
    css`
      fluent-dropdown {
        width: 100%;
        min-width: 0;
      }
      fluent-dropdown button {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      fluent-listbox {
        max-height: 50vh;
        overflow-y: auto;
      }
    `,
  ];

  @property() label = "";
  @property() hint = "";
  @property({ attribute: false }) answers: readonly Answer[] = [];
  @property() value = "";

  @query("fluent-dropdown") private dropdown!: Dropdown;

  /** The list is built anew when the answers change: the component reads them once. */
  private get answersKey() {
    return this.answers.map(({ value, text }) => `${value}\u0000${text}`).join("\u0001");
  }

  override render() {
    return html`
      <span class="label" aria-hidden="true">${this.label}</span>
      ${keyed(
        this.answersKey,
        html`<fluent-dropdown appearance="outline" @change=${this.onChange}>
          <fluent-listbox role="listbox" aria-label=${this.label} @toggle=${this.onToggle}>
            ${this.answers.map(
              ({ value, text }) =>
                html`<fluent-option role="option" value=${value} ?selected=${value === this.value}
                  >${text}</fluent-option
                >`,
            )}
          </fluent-listbox>
        </fluent-dropdown>`,
      )}
      ${this.hint === "" ? "" : html`<p class="hint">${this.hint}</p>`}
    `;
  }

  override updated(changed: PropertyValues<this>) {
    // The component makes its button a turn later, and needs its options connected before a value can be set.
    if (changed.has("value") || changed.has("answers") || changed.has("label"))
      requestAnimationFrame(() => this.show());
  }

  private show() {
    const { dropdown } = this;
    const root = dropdown.shadowRoot;
    if (root && !root.adoptedStyleSheets.includes(narrow)) root.adoptedStyleSheets.push(narrow);
    dropdown.control?.setAttribute("aria-label", this.label);
    // The component writes the state only once the list was opened; a combobox must always tell it.
    if (dropdown.open !== true) dropdown.control?.setAttribute("aria-expanded", "false");
    if (dropdown.listbox && dropdown.value !== this.value) dropdown.value = this.value;
  }

  /** A long list opens at what is chosen; the component does so only for the keyboard. */
  private onToggle({ newState }: ToggleEvent) {
    if (newState === "open") this.dropdown.selectedOptions[0]?.scrollIntoView({ block: "nearest" });
  }

  private onChange(event: Event) {
    event.stopPropagation();
    const chosen = this.dropdown.value;
    if (chosen === null || chosen === this.value) return;
    this.dispatchEvent(new CustomEvent("seg-change", { detail: chosen }));
  }
}
