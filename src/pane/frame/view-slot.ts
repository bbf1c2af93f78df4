import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { commonStyles } from "../parts/common-styles";
import type { Presence } from "../start/await-excel";
import { words } from "../words/words";
import type { PaneView, Wish } from "./pane-view";
import { slotStyles } from "./slot-styles";
import { type ViewId, views } from "./views";

/** Where a view stands: fetches it, says where it does not come, and tells it what the frame knows. */
@customElement("seg-view-slot")
export class ViewSlot extends LitElement {
  static override styles = [commonStyles, slotStyles];

  @property() view: ViewId = "insert";
  @property() presence: Presence = "waiting";
  @property({ type: Boolean }) active = false;
  @property({ attribute: false }) wish: Wish | undefined;
  @state() private missing = false;
  private element: PaneView | undefined;

  override connectedCallback() {
    super.connectedCallback();
    void this.fetch();
  }

  private readonly fetch = async () => {
    this.missing = false;
    try {
      await views.find(({ id }) => id === this.view)?.load();
      this.element = document.createElement(`seg-${this.view}-view`) as PaneView;
      this.requestUpdate();
    } catch {
      this.missing = true;
    }
  };

  override willUpdate() {
    if (this.element) Object.assign(this.element, { presence: this.presence, active: this.active, wish: this.wish });
  }

  override render() {
    if (this.element) return this.element;
    if (!this.missing) return nothing;
    return html`<div role="alert">
      <p>${words().frame.viewMissing(words().frame.tabs[this.view])}</p>
      <fluent-button role="button" size="small" @click=${this.fetch}>${words().frame.tryAgain}</fluent-button>
    </div>`;
  }
}
