import { css, html, LitElement } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { commonStyles } from "../parts/common-styles";
import { inputStyles } from "../parts/input-styles";
import { words } from "../words/words";
import { nameTrouble } from "./scenario-name";

/** Asks for a scenario's name. Fires `seg-name` with one that fits, `seg-cancel` on Esc and Cancel. */
@customElement("seg-name-form")
export class NameForm extends LitElement {
  static override styles = [
    commonStyles,
    inputStyles,
    css`
      form {
        display: grid;
        gap: 8px;
      }
      .wrong {
        margin: 0;
        font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
        color: var(--colorStatusDangerForeground1);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
    `,
  ];

  @property() label = "";
  @property() submit = "";
  @property() value = "";
  /** Names that are taken. */
  @property({ attribute: false }) taken: readonly string[] = [];
  @state() private wrong: ReturnType<typeof nameTrouble>;
  @query("input") private input!: HTMLInputElement;

  override firstUpdated() {
    requestAnimationFrame(() => this.input.focus());
  }

  override render() {
    const texts = words().scenarios;
    return html`<form @submit=${this.onSubmit} @keydown=${this.onKey}>
      <label>
        <span class="label">${this.label}</span>
        <input autocomplete="off" .value=${this.value} @input=${() => (this.wrong = undefined)} />
      </label>
      <p class="wrong" role="alert" ?hidden=${this.wrong === undefined}>
        ${this.wrong === undefined ? "" : texts.nameTrouble[this.wrong]}
      </p>
      <div class="actions">
        <fluent-button role="button" size="small" appearance="primary" @click=${this.take}
          >${this.submit}</fluent-button
        >
        <fluent-button role="button" size="small" @click=${() => this.fire("seg-cancel")}
          >${texts.cancel}</fluent-button
        >
      </div>
    </form>`;
  }

  private readonly onSubmit = (event: Event) => {
    event.preventDefault();
    this.take();
  };

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      this.fire("seg-cancel");
    } else if (event.key === "Enter" && event.target === this.input) {
      event.preventDefault();
      this.take();
    }
  };

  private readonly take = () => {
    const name = this.input.value.trim();
    this.wrong = nameTrouble(name, this.taken);
    if (this.wrong === undefined) this.fire("seg-name", name);
  };

  private fire(type: string, detail?: string) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
