import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Company } from "../../data/types";
import { linesOf } from "../../plan/request/lines-of";
import type { Answer } from "../choices/answer";
import { readRate } from "../choices/choices-of";
import type { Draft } from "../choices/draft";
import { ownCompany, type OwnDraft, ownPeriods } from "../choices/own-company";
import { holesIn, holesText, yearsBetween } from "../choices/period-range";
import { rateSentence } from "../choices/rate-sentence";
import type { Settled } from "../choices/settle";
import { rangeText, scaleTexts } from "../choices/summary";
import { commonStyles } from "../parts/common-styles";
import { icon, iconStyles } from "../parts/icon";
import "../parts/select-field";
import { formStyles } from "./form-styles";

const scales: readonly Answer[] = ([1e6, 1e9, 1e3, 1] as const).map((scale) => ({
  value: String(scale),
  text: scaleTexts[scale],
}));
const modes = {
  live: "SEG formulas that follow when you change a year or a segment.",
  portable: "Plain values with their sources: opens anywhere, without Segbook.",
} as const;
const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const years = (list: readonly string[]): Answer[] => list.map((value) => ({ value, text: value }));

/** The choices below the gallery. Fires `seg-choose` with the fields that changed. */
@customElement("seg-choices-form")
export class ChoicesForm extends LitElement {
  static override styles = [commonStyles, iconStyles, formStyles];

  @property({ attribute: false }) settled: Settled | undefined;
  /** The sentence beside the rate, once an insertion was tried without one. */
  @property({ type: Boolean }) rateMissing = false;
  @state() private formMissing = false;
  private formAsked = false;

  override willUpdate() {
    if (this.formAsked || this.settled?.draft.company !== ownCompany.value) return;
    this.formAsked = true;
    // Comes when it is first needed.
    import("./own-form").then(
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
    if (draft.company === ownCompany.value) return this.own();
    return html`
      ${this.peer()} ${this.range()}
      ${offers.axes.length > 1 ? this.select("Break down", "axis", offers.axes) : nothing}
      ${
        template.amounts === undefined
          ? html`<div class="pair">${this.select("Currency", "currency", offers.currencies)} ${this.scale()}</div>`
          : nothing
      }
      ${offers.translated ? this.rate(offers.translated) : nothing} ${this.mode()}
      <details>
        <summary>${icon("chevron")}<span>Which figures</span><span class="now">${this.whichFigures()}</span></summary>
        <div class="more">
          ${this.select("Basis", "basis", offers.bases, undefined, "Later filings restate earlier years.")}
          ${offers.schemes.length > 2 || draft.scheme !== "auto" ? this.select("Structure", "scheme", offers.schemes) : nothing}
        </div>
      </details>
    `;
  }

  private own() {
    const { draft, offers, template } = this.settled as Settled;
    if (this.formMissing)
      return html`<p class="hint">The form for your own company did not load. Close this pane and open it again.</p>`;
    return html`<seg-own-form
        lines=${`${sentenceCase(linesOf(template))}s`}
        .own=${draft.own}
        @seg-own=${({ detail }: CustomEvent<OwnDraft>) => this.choose({ own: detail })}
      ></seg-own-form>
      ${this.scale()} ${this.peer()} ${offers.translated ? this.rate(offers.translated) : nothing}`;
  }

  private scale() {
    return this.select("Scale", "scale", scales, (value) => ({ scale: Number(value) as Draft["scale"] }));
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
    const own = draft.company === ownCompany.value;
    const [from = "", to = from] = own ? ownPeriods(draft.own).split(":") : [draft.from, draft.to];
    return html`<div class="pair">
        ${this.select("Compare with", "peer", offers.peers)}
        ${this.select("Years side by side", "align", offers.aligns)}
      </div>
      <p class="hint">${draft.peer} ${beside} beside ${rangeText(from, to)}.</p>`;
  }

  private range() {
    const { draft, offers, template } = this.settled as Settled;
    if (template.years === "none") return nothing;
    if (offers.years.length === 0) return html`<p class="hint">No filing states what this template shows.</p>`;
    if (template.years === "last")
      return this.select("Year", "to", years(offers.years), (to) => ({ to, from: draft.from > to ? to : draft.from }));
    const holes = holesText(holesIn(offers.years, draft.from, draft.to), offers.missing);
    return html`<div class="pair">
        ${this.select("From", "from", years(offers.years), (from) => ({ from, to: from > draft.to ? from : draft.to }))}
        ${this.select("To", "to", years(offers.years.filter((year) => year >= draft.from)))}
      </div>
      ${holes === "" ? nothing : html`<p class="hint">${holes}</p>`}`;
  }

  private rate(translated: Company) {
    const { draft, offers } = this.settled as Settled;
    const target = draft.currency === "reporting" ? this.reporting : draft.currency;
    const unit = `${translated.currency} for one ${target}`;
    const own = draft.company === ownCompany.value;
    const shown = own ? offers.unrated : yearsBetween(offers.years, draft.from, draft.to);
    const invalid = this.rateMissing && readRate(draft.typedRate) === undefined;
    return html`<div class="pair">
        ${this.select("Exchange rate", "rate", offers.rates)}
        ${
          draft.rate === "convenience"
            ? html`<p class="hint beside">As each filing translates its own year.</p>`
            : html`<div>
                <fluent-text-input
                  data-field="typedRate"
                  inputmode="decimal"
                  placeholder=${target === "USD" ? "7.1" : "0.14"}
                  .value=${draft.typedRate}
                  @input=${({ target }: Event) => this.choose({ typedRate: (target as HTMLInputElement).value })}
                  >${unit}</fluent-text-input
                >
                ${invalid ? html`<p class="wrong" role="alert">A number above zero, for example 7.1.</p>` : nothing}
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
    return html`<fieldset>
      <legend class="label">Figures as</legend>
      <div class="modes" data-field="mode">
        ${(["live", "portable"] as const).map(
          (mode) =>
            html`<label>
              <input
                type="radio"
                name="mode"
                value=${mode}
                aria-describedby="mode-hint"
                .checked=${draft.mode === mode}
                @change=${() => this.choose({ mode })}
              />
              <span>${mode === "live" ? "Live formulas" : "Portable values"}</span>
            </label>`,
        )}
      </div>
      <p class="hint" id="mode-hint">${modes[draft.mode]}</p>
    </fieldset>`;
  }

  private whichFigures() {
    const { draft, offers } = this.settled as Settled;
    const text = (answers: readonly Answer[], value: string) =>
      answers.find((answer) => answer.value === value)?.text ?? value;
    const scheme = draft.scheme === "auto" ? "" : ` · ${text(offers.schemes, draft.scheme)}`;
    return `${text(offers.bases, draft.basis)}${scheme}`;
  }
}
