import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { facts } from "../facts";
import type { PaneView } from "../frame/pane-view";
import { commonStyles } from "../parts/common-styles";
import "../parts/select-field";
import { viewStyles } from "../parts/view-styles";
import type { Presence } from "../start/await-excel";
import { chooseLanguage, chosenLanguage, isLanguage, languages } from "../words/language";
import { words } from "../words/words";

/** Language, keys, and what this is. Fires `seg-language` when another language was chosen. */
@customElement("seg-settings-view")
export class SettingsView extends LitElement implements PaneView {
  static override styles = [
    commonStyles,
    viewStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
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
