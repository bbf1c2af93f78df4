import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Scale } from "../../data/types";
import type { Answer } from "../choices/answer";
import { emptyDraft } from "../choices/draft";
import { recall } from "../choices/kept-choices";
import { facts } from "../facts";
import type { PaneView } from "../frame/pane-view";
import { commonStyles } from "../parts/common-styles";
import { fieldStyles } from "../parts/field-styles";
import { foldStyles } from "../parts/fold-styles";
import { icon, iconStyles } from "../parts/icon";
import { scrollStyles } from "../parts/scroll-styles";
import "../parts/select-field";
import { tickStyles } from "../parts/tick-styles";
import type { Presence } from "../start/await-excel";
import { words } from "../words/words";
import { type AskedFigure, nothingAsked } from "./asked-figure";
import { type Blocks, blocksOf } from "./blocks-of";
import { type Exploration, explore } from "./exploration";
import { exploreStyles } from "./explore-styles";
import { measureName } from "./figure-card";
import "./functions/function-list";
import { cellBlock } from "./insert/block";
import "./insert/block-bar";
import { type BlockKind, blockKinds } from "./insert/block-bar";
import { BlockInsertion } from "./insert/block-insertion";
import type { LineAnswer } from "./offer-lines";
import { rowYears } from "./row-years";
import { type SettledFigure, settleAsked } from "./settle-asked";

const scales: readonly Scale[] = [1e6, 1e9, 1e3, 1];
const same = (values: readonly string[]): Answer[] => values.map((value) => ({ value, text: value }));

/** One number at a time: where it comes from, how it went over the years, and into the sheet; below, all functions. */
@customElement("seg-explore-view")
export class ExploreView extends LitElement implements PaneView {
  static override styles = [commonStyles, iconStyles, scrollStyles, fieldStyles, foldStyles, tickStyles, exploreStyles];

  @property() presence: Presence = "waiting";
  @property({ type: Boolean }) active = false;
  @state() private asked: AskedFigure = nothingAsked;
  private settled: SettledFigure | undefined;
  private exploration: Exploration | undefined;
  private blocks: Blocks | undefined;
  private readonly insertion = new BlockInsertion(() => this.requestUpdate());

  override willUpdate(changed: PropertyValues<this>) {
    const shown = changed.has("active") || changed.has("presence");
    // Until the user asks for something, it is about the company that the workbook is about.
    if (shown && this.active && this.presence === "excel" && this.asked === nothingAsked) {
      const { company } = recall(Office.context.document.settings, emptyDraft);
      if (company !== "" && company !== this.settled?.company.id) this.look({ ...nothingAsked, company });
    }
    if (!this.settled) this.look(this.asked);
  }

  private look(asked: AskedFigure) {
    this.settled = settleAsked(facts, asked);
    if (!this.settled) return;
    this.exploration = explore(facts, this.settled);
    this.blocks = blocksOf(facts, this.settled, this.exploration);
  }

  private ask(change: Partial<AskedFigure>) {
    this.asked = { ...(this.settled?.asked ?? this.asked), ...change };
    this.look(this.asked);
    // What waits for an answer is of the number chosen before.
    if (this.insertion.state.phase === "asking") this.insertion.dismiss();
  }

  override render() {
    const { settled, exploration, blocks } = this;
    if (!settled || !exploration || !blocks) return nothing;
    const texts = words().explore;
    const ready = this.presence === "excel";
    return html`
      <div class="scroll">
        ${this.fields(settled)}
        <seg-figure-card .settled=${settled} .exploration=${exploration}></seg-figure-card>
        <seg-function-list
          .ready=${ready}
          @seg-example=${({ detail }: CustomEvent<string>) => void this.insertion.start(cellBlock(detail))}
        ></seg-function-list>
      </div>
      <seg-block-bar
        .state=${this.insertion.state}
        .kinds=${blockKinds.filter((kind) => blocks[kind] !== undefined)}
        .ready=${ready}
        .waiting=${this.presence === "waiting" ? texts.connecting : texts.noWorkbook}
        @seg-insert=${({ detail }: CustomEvent<BlockKind>) => this.insert(detail)}
        @seg-agree=${() => void this.insertion.agree()}
        @seg-undo=${() => void this.insertion.undo()}
        @seg-goto=${() => void this.insertion.goTo()}
        @seg-dismiss=${() => this.insertion.dismiss()}
      ></seg-block-bar>
    `;
  }

  private insert(kind: BlockKind) {
    const block = this.blocks?.[kind];
    if (block) void this.insertion.start(block);
  }

  private fields({ asked, offers }: SettledFigure) {
    const texts = words().explore;
    const choices = words().choices;
    const basis = (value: string) => (value === "latest" || value === "first" ? choices[value] : value);
    const { currency: own } = offers.companies.find(({ id }) => id === asked.company) ?? {};
    const reporting = (value: string) => (value === "reporting" ? (own ?? value) : value);
    return html`<div class="fields">
      <div class="pair uneven">
        ${this.select(
          "company",
          texts.company,
          offers.companies.map(({ id, name }) => ({ value: id, text: name })),
        )}
        ${this.select("period", texts.period, same(offers.periods))}
      </div>
      <div class="pair">
        ${this.select("line", texts.line, offers.lines.map(lineAnswer))}
        ${this.select(
          "measure",
          texts.measure,
          offers.measures.map((value) => ({ value, text: measureName(value) })),
        )}
      </div>
      ${this.row()}
      <details>
        <summary>
          ${icon("chevron")}<span>${texts.more}</span
          ><span class="now"
            >${[basis(asked.basis), reporting(asked.currency), choices.scales[asked.scale]].join(" · ")}</span
          >
        </summary>
        <div class="more">
          ${this.select("basis", choices.basis, [
            ...["latest", "first"].map((value) => ({ value, text: basis(value) })),
            ...same(offers.filings),
          ])}
          <div class="pair">
            ${this.select(
              "currency",
              choices.currency,
              offers.currencies.map((value) => ({ value, text: reporting(value) })),
            )}
            ${this.select(
              "scale",
              choices.scale,
              scales.map((scale) => ({ value: String(scale), text: choices.scales[scale] })),
              (value) => ({ scale: Number(value) as Scale }),
            )}
          </div>
        </div>
      </details>
    </div>`;
  }

  /** The years of a row or grid; which of them the line lacks, and the older lines that have them. */
  private row() {
    const { settled, exploration } = this;
    if (!settled || !exploration) return nothing;
    const texts = words().explore;
    const { years } = settled.offers;
    const shown = rowYears(settled);
    const [from = "", to = ""] = [shown[0], shown.at(-1)];
    const { missing, older } = exploration;
    return html`<div class="pair">
        ${this.select(
          "from",
          texts.rowFrom,
          same(years),
          (value) => ({ from: value, to: value > to ? value : to }),
          from,
        )}
        ${this.select(
          "to",
          texts.rowTo,
          same(years.filter((year) => year >= from)),
          (value) => ({ from, to: value }),
          to,
        )}
      </div>
      ${missing.length === 0 ? nothing : html`<p class="hint">${missingYears(missing)}</p>`}
      ${
        older.length === 0
          ? nothing
          : html`<label class="tick">
              <input
                type="checkbox"
                .checked=${settled.asked.older}
                @change=${({ target }: Event) => this.ask({ older: (target as HTMLInputElement).checked })}
              />
              <span>${texts.withOlder(older)}</span>
            </label>`
      }`;
  }

  private select(
    field: keyof AskedFigure,
    label: string,
    answers: readonly Answer[],
    read: (value: string) => Partial<AskedFigure> = (value) => ({ [field]: value }),
    chosen = String(this.settled?.asked[field] ?? ""),
  ) {
    return html`<seg-select-field
      data-field=${field}
      label=${label}
      .answers=${answers}
      .value=${chosen}
      @seg-change=${({ detail }: CustomEvent<string>) => this.ask(read(detail))}
    ></seg-select-field>`;
  }
}

/** The years without a figure, those of one reason together. */
function missingYears(missing: Exploration["missing"]): string {
  const { reasons } = words().figures;
  const kinds = [...new Set(missing.map(({ failure }) => failure.failure))];
  return words().explore.missing(
    kinds.map((kind) => ({
      years: missing.filter(({ failure }) => failure.failure === kind).map(({ year }) => year),
      why: reasons[kind],
    })),
  );
}

function lineAnswer({ value, axis, path }: LineAnswer): Answer {
  const { total, byAxis, axes } = words().figures;
  if (axis === "company") return { value, text: total };
  return { value, text: axis === "segment" ? path : byAxis(path, axes[axis]) };
}
