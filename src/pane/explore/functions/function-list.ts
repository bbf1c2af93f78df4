import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { commonStyles } from "../../parts/common-styles";
import { icon, iconStyles } from "../../parts/icon";
import { words } from "../../words/words";
import { findFunctions } from "./find-functions";
import { type FunctionHelp, loadFunctionsHelp } from "./function-help";
import { functionStyles } from "./function-styles";

/** All cell functions, to search and to read; their examples fire `seg-example` with the formula. */
@customElement("seg-function-list")
export class FunctionList extends LitElement {
  static override styles = [commonStyles, iconStyles, functionStyles];

  /** Whether there is a workbook to insert into. */
  @property({ type: Boolean }) ready = false;
  @state() private functions: readonly FunctionHelp[] = [];
  @state() private missing = false;
  @state() private query = "";

  override firstUpdated() {
    void this.fetch();
  }

  private readonly fetch = async () => {
    this.missing = false;
    try {
      this.functions = await loadFunctionsHelp();
    } catch {
      this.missing = true;
    }
  };

  override render() {
    const texts = words().explore;
    const found = findFunctions(this.functions, this.query);
    return html`
      <h2>${texts.functions}</h2>
      ${
        this.missing
          ? html`<div role="alert">
              <p>${texts.functionsMissing}</p>
              <fluent-button role="button" size="small" @click=${this.fetch}>${texts.tryAgain}</fluent-button>
            </div>`
          : html`<input
                type="search"
                aria-label=${texts.search}
                placeholder=${texts.search}
                autocomplete="off"
                spellcheck="false"
                .value=${this.query}
                @input=${({ target }: Event) => (this.query = (target as HTMLInputElement).value)}
              />
              <p class="hint" role="status">
                ${
                  this.functions.length === 0
                    ? nothing
                    : found.length === 0
                      ? texts.none(this.query.trim())
                      : texts.found(found.length, this.functions.length)
                }
              </p>`
      }
      <ul class="functions">
        ${found.map((help) => html`<li>${this.entry(help)}</li>`)}
      </ul>
    `;
  }

  private entry(help: FunctionHelp) {
    const { id, summary, category } = help;
    return html`<details name="function" @toggle=${(event: ToggleEvent) => this.onToggle(event, id)}>
      <summary>
        ${icon("chevron")}
        <span class="head"><span class="name">${id}</span> <span class="category">${category}</span></span>
        <span class="summary">${summary}</span>
      </summary>
      ${this.open.has(id) ? this.body(help) : nothing}
    </details>`;
  }

  /** What is inside comes when it is first opened: forty-three descriptions are not for reading at once. */
  private readonly open = new Set<string>();

  private onToggle({ newState }: ToggleEvent, id: string) {
    if (newState !== "open" || this.open.has(id)) return;
    this.open.add(id);
    this.requestUpdate();
  }

  private body({ syntax, remarks, returns, parameters, examples }: FunctionHelp) {
    const texts = words().explore;
    return html`<div class="body">
      <code class="syntax">${syntax}</code>
      <p>${remarks}</p>
      ${
        parameters.length === 0
          ? nothing
          : html`<h3>${texts.arguments}</h3>
              <dl>
                ${parameters.map(
                  ({ name, optional, text }) =>
                    html`<dt>${name}${optional ? html` <span class="optional">${texts.optional}</span>` : nothing}</dt>
                      <dd>${text}</dd>`,
                )}
              </dl>`
      }
      <h3>${texts.returns}</h3>
      <p>${returns}</p>
      <h3>${texts.examples}</h3>
      <ul class="examples">
        ${examples.map(
          ({ formula, answer }) =>
            html`<li>
              <div><code>${formula}</code><span class="answer">${answer}</span></div>
              <fluent-button
                role="button"
                size="small"
                appearance="outline"
                aria-label=${texts.insertExample(formula)}
                aria-disabled=${!this.ready}
                ?disabled-focusable=${!this.ready}
                @click=${() => this.insert(formula)}
                >${texts.insert}</fluent-button
              >
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private insert(formula: string) {
    if (this.ready) this.dispatchEvent(new CustomEvent("seg-example", { detail: formula }));
  }
}
