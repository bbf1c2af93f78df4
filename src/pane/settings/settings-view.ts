import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { cardSetting } from "../../engine/explain/card-setting";
import { facts } from "../facts";
import type { PaneView } from "../frame/pane-view";
import { officeText } from "../insert/office-text";
import { commonStyles } from "../parts/common-styles";
import "../parts/select-field";
import { tickStyles } from "../parts/tick-styles";
import { viewStyles } from "../parts/view-styles";
import type { Presence } from "../start/await-excel";
import { chooseLanguage, chosenLanguage, isLanguage, languages } from "../words/language";
import { words } from "../words/words";
import { switchCards } from "./switch-cards";

const settings = () => Office.context.document.settings;

/** Language, keys, and what this is. Fires `seg-language` when another language was chosen. */
@customElement("seg-settings-view")
export class SettingsView extends LitElement implements PaneView {
  static override styles = [
    commonStyles,
    viewStyles,
    tickStyles,
    css`
      .tick {
        font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
      }
      dl {
        display: grid;
        grid-template-columns: fit-content(38%) minmax(0, 1fr);
        gap: 4px 12px;
        margin: 0;
      }
      dt {
        font-weight: var(--fontWeightSemibold);
      }
      dd {
        margin: 0;
        color: var(--colorNeutralForeground2);
      }
    `,
  ];

  @property() presence: Presence = "waiting";
  @property({ type: Boolean }) active = false;
  @state() private notKept = false;
  @state() private cards = false;
  @state() private said = "";

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if ((changed.has("presence") || changed.has("active")) && this.active && this.presence === "excel")
      this.cards = settings().get(cardSetting) === true;
  }

  /** What is said below the switch: what it does, or why it cannot be set here. */
  private get cardsHint() {
    if (this.presence !== "excel") return "cardsNeedWorkbook";
    return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4") ? "cardsHint" : "cardsLacking";
  }

  /** Keeps the choice in the workbook and enters the SEG formulas again, so that they show it. */
  private readonly askForCards = async ({ target }: Event) => {
    const asked = (target as HTMLInputElement).checked;
    const { notKept, recalculated } = await switchCards(settings(), asked);
    this.cards = settings().get(cardSetting) === true;
    const why = notKept === undefined ? "" : `${words().settings.cardsNotKept} ${officeText(notKept)} `;
    this.said = `${why}${recalculated}`;
  };

  override render() {
    const texts = words().settings;
    const { id, companies } = facts.dataset;
    const answers = [
      { value: "", text: texts.asExcel },
      ...Object.entries(languages).map(([value, { name }]) => ({ value, text: name })),
    ];
    return html`
      <section>
        <seg-select-field
          label=${texts.language}
          .answers=${answers}
          .value=${chosenLanguage() ?? ""}
          @seg-change=${({ detail }: CustomEvent<string>) => this.speak(detail)}
        ></seg-select-field>
        <div role="status">${this.notKept ? html`<p class="hint">${texts.languageNotKept}</p>` : nothing}</div>
      </section>
      <section>
        <label class="tick">
          <input
            type="checkbox"
            role="switch"
            aria-describedby="cards-hint"
            .checked=${this.cards}
            ?disabled=${this.cardsHint !== "cardsHint"}
            @change=${this.askForCards}
          />
          <span>${texts.cards}</span>
        </label>
        <p class="hint" id="cards-hint">${texts[this.cardsHint]}</p>
        <div role="status">${this.said === "" ? nothing : html`<p class="hint">${this.said}</p>`}</div>
      </section>
      <section>
        <h2>${texts.keyboard}</h2>
        <dl>
          ${texts.keys.map(
            ([key, does]) =>
              html`<dt>${key}</dt>
                <dd>${does}</dd>`,
          )}
        </dl>
      </section>
      <section>
        <h2>${texts.about}</h2>
        <p>${texts.dataset(id, companies.map(({ name }) => name).join(", "))}</p>
        <p>${texts.privacy}</p>
      </section>
    `;
  }

  private speak(chosen: string) {
    this.notKept = !chooseLanguage(isLanguage(chosen) ? chosen : undefined);
    this.dispatchEvent(new CustomEvent("seg-language", { bubbles: true, composed: true }));
  }
}
