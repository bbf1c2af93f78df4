import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import "../insert/insert-view";
import { commonStyles } from "../parts/common-styles";
import { icon, iconStyles } from "../parts/icon";
import type { Presence } from "../start/await-excel";
import { words } from "../words/words";
import { frameStyles } from "./frame-styles";
import "./view-slot";
import "./view-tabs";
import type { Wish } from "./pane-view";
import { type ViewId, views } from "./views";

const notices = { absent: "officeAbsent", elsewhere: "outsideExcel" } as const;

/** The pane: what the start and the ribbon have to say, the tabs, and the view that is chosen. */
@customElement("segbook-pane")
export class PaneFrame extends LitElement {
  static override styles = [commonStyles, iconStyles, frameStyles];

  @property() presence: Presence = "waiting";
  /** The language that is spoken: another one draws everything anew. */
  @property() language = "en";
  @property() view: ViewId = "insert";
  @state() private said = "";
  @state() private wish: Wish | undefined;
  /** The views that were shown once: they stay, with what was typed into them. */
  private visited: readonly ViewId[] = [];

  /** Shows what a ribbon command did. */
  say(sentence: string): void {
    this.said = sentence;
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("view") && changed.get("view") !== undefined) this.said = ""; // what was said belongs to what was shown
    if (changed.has("view") && !this.visited.includes(this.view)) this.visited = [...this.visited, this.view];
  }

  override render() {
    return keyed(
      this.language,
      html`
        <seg-view-tabs
          .view=${this.view}
          @seg-view=${({ detail }: CustomEvent<ViewId>) => (this.view = detail)}
        ></seg-view-tabs>
        <div role="alert" class="notices">${this.notice()}</div>
        <div role="status">${this.said === "" ? nothing : this.saying()}</div>
        ${repeat(
          views.filter(({ id }) => this.visited.includes(id)),
          ({ id }) => id,
          ({ id }) => this.panel(id),
        )}
      `,
    );
  }

  private go(wish: Wish) {
    this.wish = wish;
    this.view = wish.view;
  }

  private panel(id: ViewId) {
    const name = words().frame.tabs[id];
    const active = id === this.view;
    return html`<main aria-label=${name} ?hidden=${!active}>
      <h1 class="only-heard">${words().frame.name}: ${name}</h1>
      <seg-view-slot
        .view=${id}
        .presence=${this.presence}
        .active=${active}
        .wish=${this.wish?.view === id ? this.wish : undefined}
        @seg-go=${({ detail }: CustomEvent<Wish>) => this.go(detail)}
      ></seg-view-slot>
    </main>`;
  }

  private saying() {
    const close = () => (this.said = "");
    return html`<div class="notice said">
      <p>${this.said}</p>
      <fluent-button
        role="button"
        size="small"
        appearance="subtle"
        icon-only
        aria-label=${words().frame.dismiss}
        @click=${close}
        >${icon("dismiss")}</fluent-button
      >
    </div>`;
  }

  private notice() {
    if (this.presence !== "absent" && this.presence !== "elsewhere") return nothing;
    const { title, text } = words().start[notices[this.presence]];
    const reload = html`<fluent-button role="button" size="small" @click=${() => location.reload()}
      >${words().frame.reload}</fluent-button
    >`;
    return html`<div class="notice">
      <h2>${title}</h2>
      <p>${text}</p>
      ${this.presence === "absent" ? reload : nothing}
    </div>`;
  }
}
