import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { commonStyles } from "../parts/common-styles";
import { words } from "../words/words";
import { type ViewId, views } from "./views";

/** The tabs of the pane, in as many rows as they need. Fires `seg-view` with the view chosen: by a click, by arrow keys, Home or End. */
@customElement("seg-view-tabs")
export class ViewTabs extends LitElement {
  static override styles = [
    commonStyles,
    css`
      :host {
        flex: none;
        padding: 2px 10px;
        background: var(--colorNeutralBackground1);
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }
      /* Where one row does not hold them, two of about the same length, from 300 pixels on. */
      [role="tablist"] {
        text-wrap: balance;
      }
      button {
        margin: 0 2px 0 0;
        padding: 5px 5px 2px;
        border: 0;
        border-bottom: 3px solid transparent;
        border-radius: var(--borderRadiusMedium);
        background: none;
        color: var(--colorNeutralForeground2);
        font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
        white-space: nowrap;
        cursor: pointer;
      }
      button:hover:not([aria-selected="true"]) {
        border-color: var(--colorNeutralStroke1);
      }
      /* Bold without being wider: choosing a tab moves none. */
      [aria-selected="true"] {
        border-color: var(--colorCompoundBrandStroke);
        color: var(--colorNeutralForeground1);
        -webkit-text-stroke: 0.5px;
      }
      button:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
        outline-offset: -1px;
      }
      @media (forced-colors: active) {
        button {
          border-color: Canvas;
        }
        [aria-selected="true"] {
          border-color: Highlight;
        }
      }
    `,
  ];

  @property() view: ViewId = "insert";

  override render() {
    const { views: label, tabs } = words().frame;
    return html`<nav aria-label=${label}>
      <div role="tablist" aria-label=${label} @keydown=${this.onKey}>
        ${views.map(({ id }) => {
          const chosen = id === this.view;
          return html`<button
            role="tab"
            aria-selected=${chosen}
            tabindex=${chosen ? 0 : -1}
            @click=${() => this.choose(id)}
          >
            ${tabs[id]}
          </button>`;
        })}
      </div>
    </nav>`;
  }

  /** The focus goes along with the tab that arrow keys choose. */
  override updated() {
    if (this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  }

  private choose(view: ViewId | undefined) {
    if (view !== undefined && view !== this.view) this.dispatchEvent(new CustomEvent("seg-view", { detail: view }));
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const at = views.findIndex(({ id }) => id === this.view);
    const to: Readonly<Record<string, number>> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.choose(views.at(next % views.length)?.id);
  };
}
