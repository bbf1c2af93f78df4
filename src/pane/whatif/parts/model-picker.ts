import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { commonStyles } from "../../parts/common-styles";
import "../../parts/select-field";
import { words } from "../../words/words";
import type { FollowedModel } from "../followed-model";
import { placeText } from "../workbook/area";
import { sourceKey } from "../workbook/model-source";
import { toolStyles } from "./tool-styles";

/** Which range is the model: one found by its name, the selection, or an example. Fires `seg-example` where one is wanted, `seg-chosen` when the user chose. */
@customElement("seg-model-picker")
export class ModelPicker extends LitElement {
  static override styles = [
    commonStyles,
    toolStyles,
    css`
      :host {
        gap: 8px;
      }
    `,
  ];

  @property({ attribute: false }) model: FollowedModel | undefined;
  /** Counts what was told of the model: it is the same object all along. */
  @property({ attribute: false }) news = 0;

  override render() {
    const { model } = this;
    if (!model) return nothing;
    const texts = words().whatif;
    const answers = this.answers(model);
    return html`
      ${
        answers.length === 0
          ? nothing
          : html`<seg-select-field
              label=${texts.model}
              .answers=${answers}
              .value=${model.source ? sourceKey(model.source) : ""}
              @seg-change=${({ detail }: CustomEvent<string>) => this.choose(detail)}
            ></seg-select-field>`
      }
      <div role="status">
        ${model.looked && answers.length === 0 && !model.gone ? html`<p class="hint">${texts.none}</p>` : nothing}
        ${model.reading?.scenario ? html`<p class="answer">${texts.scenario(model.reading.scenario.name)}</p>` : nothing}
      </div>
      <div role="alert">
        ${model.gone ? html`<p class="wrong">${texts.gone}</p>` : nothing}
        ${model.trouble ? html`<p class="wrong">${model.trouble.what} ${model.trouble.remedy}</p>` : nothing}
      </div>
      <div class="buttons">
        <fluent-button role="button" size="small" @click=${() => void model.useSelection().then(this.chosen)}
          >${texts.useSelection}</fluent-button
        >
        ${
          model.looked && !model.reading
            ? html`<fluent-button
                role="button"
                size="small"
                @click=${() => this.dispatchEvent(new CustomEvent("seg-example"))}
                >${texts.insertExample}</fluent-button
              >`
            : nothing
        }
      </div>
    `;
  }

  private readonly chosen = () => this.dispatchEvent(new CustomEvent("seg-chosen"));

  private answers({ found, source, reading }: FollowedModel) {
    const { named, chosenCells } = words().whatif;
    const list = found.map((model) => ({ value: sourceKey(model.source), text: named(model.name, model.sheet) }));
    if (source?.kind !== "cells" || !reading) return list;
    return [...list, { value: sourceKey(source), text: chosenCells(placeText(reading.model)) }];
  }

  private choose(key: string) {
    const chosen = this.model?.found.find(({ source }) => sourceKey(source) === key);
    if (chosen) void this.model?.choose(chosen.source).then(this.chosen);
  }
}
