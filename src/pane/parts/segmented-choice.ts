import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Answer } from "../choices/answer";
import { commonStyles } from "./common-styles";

/** One of a few answers side by side, as radio buttons. Fires `seg-change` with the value chosen as its detail. */
@customElement("seg-segmented-choice")
export class SegmentedChoice extends LitElement {
  static override styles = [
    commonStyles,
    css`
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        min-width: 0;
      }
      .answers {
        display: flex;
        padding: 2px;
        border-radius: var(--borderRadiusMedium);
        background: var(--colorNeutralBackground3);
        box-shadow: inset 0 0 0 1px var(--colorNeutralStroke1);
      }
      label {
        position: relative;
        flex: 1 1 auto;
        padding: 5px 4px;
        border-radius: var(--borderRadiusMedium);
        text-align: center;
        /* Between words, not within them. */
        overflow-wrap: normal;
        font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
        color: var(--colorNeutralForeground2);
        cursor: pointer;
      }
      label:has(:checked) {
        background: var(--colorNeutralBackground1);
        color: var(--colorNeutralForeground1);
        font-weight: var(--fontWeightSemibold);
        box-shadow: inset 0 0 0 1px var(--colorCompoundBrandStroke);
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--colorStrokeFocus2);
        outline-offset: 1px;
      }
      label:has(:disabled) {
        color: var(--colorNeutralForegroundDisabled);
        cursor: default;
      }
      input {
        position: absolute;
        opacity: 0;
        pointer-events: none;
      }
      @media (forced-colors: active) {
        label:has(:checked) {
          background: Highlight;
          color: HighlightText;
          forced-color-adjust: none;
        }
        label:has(:focus-visible) {
          outline-color: CanvasText;
        }
        label:has(:disabled) {
          color: GrayText;
        }
      }
    `,
  ];

  @property() label = "";
  @property() hint = "";
  @property({ attribute: false }) answers: readonly (Answer & { readonly disabled?: boolean })[] = [];
  @property() value = "";

  override render() {
    return html`<fieldset>
      <legend class="label">${this.label}</legend>
      <div class="answers">
        ${this.answers.map(
          ({ value, text, disabled = false }) =>
            html`<label>
              <input
                type="radio"
                name="answer"
                value=${value}
                aria-describedby="hint"
                ?disabled=${disabled}
                .checked=${value === this.value}
                @change=${() => this.dispatchEvent(new CustomEvent("seg-change", { detail: value }))}
              />
              <span>${text}</span>
            </label>`,
        )}
      </div>
      <p class="hint" id="hint" ?hidden=${this.hint === ""}>${this.hint}</p>
    </fieldset>`;
  }
}
