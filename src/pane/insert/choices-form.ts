import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Company } from "../../data/types";
import { linesOf } from "../../plan/request/lines-of";
import type { Answer } from "../choices/answer";
import { readRate } from "../choices/choices-of";
import type { Draft } from "../choices/draft";
import { ownCompany, type OwnDraft, ownPeriods } from "../choices/own-company";
import { yearsBetween } from "../../plan/years/year-range";
import { rateSentence } from "../choices/rate-sentence";
import type { Settled } from "../choices/settle";
import { rangeText } from "../choices/summary";
import { commonStyles } from "../parts/common-styles";
import { fieldStyles } from "../parts/field-styles";
import { foldStyles } from "../parts/fold-styles";
import { icon, iconStyles } from "../parts/icon";
import "../parts/segmented-choice";
import "../parts/select-field";
import { textField } from "../parts/text-field";
import { words } from "../words/words";
import { formStyles } from "./form-styles";

const scaleValues = [1e6, 1e9, 1e3, 1] as const;
const years = (list: readonly string[]): Answer[] => list.map((value) => ({ value, text: value }));

/** The choices below the gallery. Fires `seg-choose` with the fields that changed. */
@customElement("seg-choices-form")
export class ChoicesForm extends LitElement {
  static override styles = [commonStyles, iconStyles, fieldStyles, foldStyles, formStyles];

  @property({ attribute: false }) settled: Settled | undefined;
  /** The sentence beside the rate, once an insertion was tried without one. */
  @property({ type: Boolean }) rateMissing = false;
  /** An insertion was tried with the choices as they are. */
  @property({ type: Boolean }) tried = false;
  @state() private formMissing = false;
  private formAsked = false;

  override willUpdate() {
    if (this.formAsked || this.settled?.draft.company !== ownCompany.value) return;
    this.formAsked = true;
    // Comes when it is first needed.
    import(/* webpackChunkName: "planner" */ "./own-form").then(
      () => (this.formMissing = false),
      () => {
        this.formMissing = true;
        this.formAsked = false;
      },
    );
  }

  override render() {
    if (!this.settled) return nothing;
    const { draft, offers, template } = this.settled;
    const texts = words().choices;
    if (draft.company === ownCompany.value) return this.own();
    return html`
      ${this.peer()} ${this.range()}
      ${offers.axes.length > 1 ? this.select(texts.breakDown, "axis", offers.axes) : nothing}
      ${
        template.amounts === undefined
          ? html`<div class="pair">${this.select(texts.currency, "currency", offers.currencies)} ${this.scale()}</div>`
          : nothing
      }
      ${offers.translated ? this.rate(offers.translated) : nothing} ${this.mode()}
      <details>
        <summary>
          ${icon("chevron")}<span>${texts.whichFigures}</span><span class="now">${this.whichFigures()}</span>
        </summary>
        <div class="more">
          ${this.select(texts.basis, "basis", offers.bases, undefined, texts.basisHint)}
          ${offers.schemes.length > 2 || draft.scheme !== "auto" ? this.select(texts.structure, "scheme", offers.schemes) : nothing}
        </div>
      </details>
    `;
  }

  private own() {
    const { draft, offers, template } = this.settled as Settled;
    if (this.formMissing) return html`<p class="hint">${words().choices.formMissing}</p>`;
    return html`<seg-own-form
        lines=${linesOf(template)}
        .own=${draft.own}
        .tried=${this.tried}
        @seg-own=${({ detail }: CustomEvent<OwnDraft>) => this.choose({ own: detail })}
      ></seg-own-form>
      ${this.scale()} ${this.peer()} ${offers.translated ? this.rate(offers.translated) : nothing}`;
  }

  private scale() {
    const texts = words().choices;
    const scales = scaleValues.map((scale) => ({ value: String(scale), text: texts.scales[scale] }));
    return this.select(texts.scale, "scale", scales, (value) => ({ scale: Number(value) as Draft["scale"] }));
  }

  private choose(change: Partial<Draft>) {
    this.dispatchEvent(new CustomEvent("seg-choose", { detail: change }));
  }

  private select(
    label: string,
    field: Exclude<keyof Draft, "own">,
    answers: readonly Answer[],
    read: (value: string) => Partial<Draft> = (value) => ({ [field]: value }),
    hint = "",
  ) {
    return html`<seg-select-field
      data-field=${field}
      label=${label}
      hint=${hint}
      .answers=${answers}
      .value=${String(this.settled?.draft[field] ?? "")}
      @seg-change=${({ detail }: CustomEvent<string>) => this.choose(read(detail))}
    ></seg-select-field>`;
  }

  /** Against whom a company is held, and whose years stand side by side. */
  private peer() {
    const { draft, offers } = this.settled as Settled;
    if (offers.peers.length === 0) return nothing;
    const beside = rangeText(offers.beside[0] ?? "", offers.beside.at(-1) ?? "");
    const texts = words().choices;
    const own = draft.company === ownCompany.value;
    const [from = "", to = from] = own ? ownPeriods(draft.own).split(":") : [draft.from, draft.to];
    return html`<div class="pair">
        ${this.select(texts.compareWith, "peer", offers.peers)} ${this.select(texts.sideBySide, "align", offers.aligns)}
      </div>
      <p class="hint">${texts.beside(draft.peer, beside, rangeText(from, to))}</p>`;
  }

  private range() {
    const { draft, offers, template } = this.settled as Settled;
    const texts = words().choices;
    if (template.years === "none") return nothing;
    if (offers.years.length === 0) return html`<p class="hint">${texts.noYears}</p>`;
    if (template.years === "last")
      return this.select(texts.year, "to", years(offers.years), (to) => ({
        to,
        from: draft.from > to ? to : draft.from,
      }));
    return html`<div class="pair">
      ${this.select(texts.from, "from", years(offers.years), (from) => ({ from, to: from > draft.to ? from : draft.to }))}
      ${this.select(texts.to, "to", years(offers.years.filter((year) => year >= draft.from)))}
    </div>`;
  }

  private rate(translated: Company) {
    const { draft, offers } = this.settled as Settled;
    const target = draft.currency === "reporting" ? this.reporting : draft.currency;
    const texts = words().choices;
    const unit = texts.rateUnit(translated.currency, target);
    const own = draft.company === ownCompany.value;
    const shown = own ? offers.unrated : yearsBetween(offers.years, draft.from, draft.to);
    const invalid = this.rateMissing && readRate(draft.typedRate) === undefined;
    return html`<div class="pair">
        ${this.select(texts.exchangeRate, "rate", offers.rates)}
        ${
          draft.rate === "convenience"
            ? html`<p class="hint beside">${texts.asTranslated}</p>`
            : html`<div>
                ${textField(unit, draft.typedRate, (typedRate) => this.choose({ typedRate }), {
                  placeholder: target === "USD" ? "7.1" : "0.14",
                  field: "typedRate",
                })}
                ${invalid ? html`<p class="wrong" role="alert">${texts.rateWrong}</p>` : nothing}
              </div>`
        }
      </div>
      ${offers.unrated.length === 0 ? nothing : html`<p class="hint">${rateSentence(offers.unrated, shown)}</p>`}`;
  }

  private get reporting() {
    const { draft, offers } = this.settled as Settled;
    return draft.company === ownCompany.value ? draft.own.currency : (offers.currencies[0]?.text ?? "");
  }

  private mode() {
    const { draft } = this.settled as Settled;
    const texts = words().choices;
    return html`<seg-segmented-choice
      data-field="mode"
      label=${texts.figuresAs}
      hint=${texts.modeHints[draft.mode]}
      .answers=${(["live", "portable"] as const).map((value) => ({ value, text: texts.modes[value] }))}
      .value=${draft.mode}
      @seg-change=${({ detail }: CustomEvent<Draft["mode"]>) => this.choose({ mode: detail })}
    ></seg-segmented-choice>`;
  }

  private whichFigures() {
    const { draft, offers } = this.settled as Settled;
    const text = (answers: readonly Answer[], value: string) =>
      answers.find((answer) => answer.value === value)?.text ?? value;
    const scheme = draft.scheme === "auto" ? "" : ` · ${text(offers.schemes, draft.scheme)}`;
    return `${text(offers.bases, draft.basis)}${scheme}`;
  }
}
