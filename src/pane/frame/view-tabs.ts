import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { commonStyles } from "../parts/common-styles";
import { words } from "../words/words";
import { isView, type ViewId, views } from "./views";

/** The tabs of the pane, in as many rows as they need. Fires `seg-view` with the view chosen. */
@customElement("seg-view-tabs")
export class ViewTabs extends LitElement {
  static override styles = [
    commonStyles,
    css`
      :host {
        flex: none;
        padding: 0 10px;
        background: var(--colorNeutralBackground1);
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }
      fluent-tablist {
        flex-wrap: wrap;
      }
      /* Close enough that two rows hold all of them from 300 pixels on. */
      fluent-tab {
        padding-inline: 5px;
        white-space: nowrap;
        font-size: var(--fontSizeBase200);
        line-height: var(--lineHeightBase200);
      }
    `,
  ];

  @property() view: ViewId = "insert";

  override render() {
    const { views: label, tabs } = words().frame;
    return html`<nav aria-label=${label}>
      <fluent-tablist size="small" aria-label=${label} activeid=${this.view} @change=${this.onChange}>
        ${views.map(({ id }) => html`<fluent-tab slot="tab" id=${id}>${tabs[id]}</fluent-tab>`)}
      </fluent-tablist>
    </nav>`;
  }

  private onChange({ target }: Event) {
    const chosen = (target as HTMLElement & { activeid: string }).activeid;
    if (chosen === this.view || !isView(chosen)) return;
    this.dispatchEvent(new CustomEvent("seg-view", { detail: chosen }));
  }
}
