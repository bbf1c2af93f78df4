import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { TemplateOutline } from "../../plan/template-outline";
import { commonStyles } from "../parts/common-styles";
import "../parts/small-picture";
import type { Picture } from "../preview/picture";
import { templateWords } from "../words/template-words";
import { words } from "../words/words";

/** A template with its picture, once it is drawn; `waits` while another one is on its way. */
export interface Card {
  readonly template: TemplateOutline;
  readonly picture: Picture | undefined;
  readonly waits: boolean;
}

/**
 * The templates as a group of radio cards: arrows move, Space chooses, Enter inserts. Fires `seg-change` and `seg-insert`, and `seg-seen`
 * with the ids of the cards in view.
 */
@customElement("seg-template-gallery")
export class TemplateGallery extends LitElement {
  static override styles = [
    commonStyles,
    css`
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        min-width: 0;
      }
      .cards {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(128px, 1fr));
        gap: 8px;
      }
      label {
        position: relative;
        display: flex;
        flex-direction: column;
        gap: 2px;
        padding: 10px;
        border: 1px solid var(--colorNeutralStroke1);
        border-radius: var(--borderRadiusLarge);
        background: var(--colorNeutralBackground1);
        cursor: pointer;
        transition: box-shadow var(--durationFast) var(--curveEasyEase);
      }
      label:hover {
        border-color: var(--colorNeutralStroke1Hover);
        box-shadow: var(--shadow4);
      }
      label:has(:checked) {
        border-color: var(--colorCompoundBrandStroke);
        box-shadow: inset 0 0 0 1px var(--colorCompoundBrandStroke);
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--colorStrokeFocus2);
        outline-offset: 2px;
      }
      input {
        position: absolute;
        opacity: 0;
        pointer-events: none;
      }
      seg-small-picture {
        margin-bottom: 8px;
      }
      .title {
        font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
      }
      .check {
        position: absolute;
        top: -6px;
        inset-inline-end: -6px;
        display: none;
        width: 16px;
        height: 16px;
        border-radius: 50%;
        background: var(--colorCompoundBrandBackground);
      }
      .check path {
        fill: none;
        stroke: var(--colorNeutralForegroundInverted);
        stroke-width: 1.6;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      label:has(:checked) .check {
        display: block;
      }
      @media (forced-colors: active) {
        label:has(:checked) {
          border: 2px solid Highlight;
          padding: 9px;
        }
        label:has(:focus-visible) {
          outline-color: CanvasText;
        }
        .check {
          background: Highlight;
          forced-color-adjust: none;
        }
        .check path {
          stroke: HighlightText;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        label {
          transition: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) cards: readonly Card[] = [];
  @property() value = "";

  override firstUpdated() {
    const inView = new Set<string>();
    const watch = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) inView[isIntersecting ? "add" : "delete"](target.id);
      this.dispatchEvent(new CustomEvent("seg-seen", { detail: inView }));
    });
    for (const card of this.renderRoot.querySelectorAll("label")) watch.observe(card);
  }

  /** The template that a workbook remembers, or another view asks for, is seen. */
  override updated(changed: PropertyValues<this>) {
    if (changed.has("value") && !this.shadowRoot?.activeElement)
      this.renderRoot.querySelector("label:has(:checked)")?.scrollIntoView({ block: "nearest" });
  }

  override render() {
    return html`<fieldset @keydown=${this.onKey}>
      <legend class="label">${words().insert.template}</legend>
      <div class="cards" aria-busy=${this.cards.some(({ waits }) => waits)}>
        ${this.cards.map((card) => this.card(card))}
      </div>
      <p class="hint" aria-hidden="true">${templateWords(this.value).purpose}</p>
    </fieldset>`;
  }

  private card({ template: { id }, picture }: Card) {
    const { title, purpose } = templateWords(id);
    return html`<label id=${id} title=${purpose}>
      <input
        type="radio"
        name="template"
        value=${id}
        aria-labelledby="title-${id}"
        aria-describedby="purpose-${id}"
        .checked=${id === this.value}
        @change=${() => this.dispatchEvent(new CustomEvent("seg-change", { detail: id }))}
      />
      <seg-small-picture .picture=${picture}></seg-small-picture>
      <span class="name"
        ><span class="title" id="title-${id}">${title}</span>
        <svg class="check" viewBox="0 0 16 16" aria-hidden="true"><path d="M4.5 8.2l2.4 2.4 4.6-5" /></svg
      ></span>
      <span class="only-heard" id="purpose-${id}">${purpose}</span>
    </label>`;
  }

  private onKey(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent("seg-insert"));
  }
}
