import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Failure } from "../../../engine/failure";
import { commonStyles } from "../../parts/common-styles";
import { words } from "../../words/words";
import { areaAddress, type Place } from "../workbook/area";
import { cellAt } from "../workbook/cell-at";
import { toolStyles } from "./tool-styles";

/** The engine's sentence for what is wrong, and a way to the cell it is about. Fires `seg-show-cell` with the cell's place. */
@customElement("seg-failure-note")
export class FailureNote extends LitElement {
  static override styles = [commonStyles, toolStyles];

  @property({ attribute: false }) failure: Failure | undefined;
  /** The model's range. */
  @property({ attribute: false }) range: Place | undefined;

  override render() {
    const { failure, range } = this;
    if (!failure) return nothing;
    const cell = failure.at && range ? cellAt(range, failure.at) : undefined;
    return html`<p class="wrong">${failure.message}</p>
      ${
        cell
          ? html`<div>
              <fluent-button role="button" size="small" @click=${() => this.go(cell)}
                >${words().whatif.goToCell(areaAddress(cell))}</fluent-button
              >
            </div>`
          : nothing
      }`;
  }

  private go(cell: Place) {
    this.dispatchEvent(new CustomEvent("seg-show-cell", { detail: cell, bubbles: true, composed: true }));
  }
}
