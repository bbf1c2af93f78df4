import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { commonStyles } from "../parts/common-styles";
import type { PaneView } from "./view";

/** The navigation between views: scrolls sideways where the pane is narrow. Fires `seg-change` with the id of the view. */
@customElement("seg-view-tabs")
export class ViewTabs extends LitElement {
  static override styles = [
    commonStyles,
    css`
      nav {
        display: flex;
        gap: 4px;
        overflow-x: auto;
        padding: 4px 12px 0;
        border-bottom: 1px solid var(--colorNeutralStroke2);
        background: var(--colorNeutralBackground1);
      }
      button {
        flex: none;
        padding: 8px 8px 6px;
        border: 0;
        border-bottom: 2px solid transparent;
        background: none;
        color: var(--colorNeutralForeground2);
        font: var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
        cursor: pointer;
      }
      button:hover {
        color: var(--colorNeutralForeground2Hover);
        border-bottom-color: var(--colorNeutralStroke1Hover);
      }
      button[aria-current="page"] {
        color: var(--colorNeutralForeground1);
        font-weight: var(--fontWeightSemibold);
        border-bottom-color: var(--colorCompoundBrandStroke);
      }
      button:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
        outline-offset: -2px;
        border-radius: var(--borderRadiusMedium);
      }
      @media (forced-colors: active) {
        button[aria-current="page"] {
          border-bottom-color: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) views: readonly PaneView[] = [];
  @property() current = "";

  override render() {
    return html`<nav aria-label="Views">
      ${this.views.map(
        ({ id, title }) =>
          html`<button
            type="button"
            aria-current=${id === this.current ? "page" : "false"}
            @click=${() => this.dispatchEvent(new CustomEvent("seg-change", { detail: id }))}
          >
            ${title}
          </button>`,
      )}
    </nav>`;
  }
}
