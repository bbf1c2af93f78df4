import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import "../insert/insert-view";
import { commonStyles } from "../parts/common-styles";
import { icon, iconStyles } from "../parts/icon";
import type { Presence } from "../start/await-excel";
import { type Notice, officeAbsent, outsideExcel } from "../start/sentences";

const notices: Partial<Record<Presence, Notice>> = { absent: officeAbsent, elsewhere: outsideExcel };

/** The pane: what the start and the ribbon have to say, and the view. */
@customElement("segbook-pane")
export class PaneFrame extends LitElement {
  static override styles = [
    commonStyles,
    iconStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100vh;
        height: 100dvh;
        min-width: 0;
        background: var(--colorNeutralBackground2);
        font: var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
      }
      main {
        flex: 1;
        min-height: 0;
        display: flex;
        flex-direction: column;
      }
      .notice {
        margin: 12px 16px 0;
        padding: 10px 12px;
        border: 1px solid var(--colorNeutralStroke1);
        border-inline-start: 4px solid var(--colorStatusWarningBorderActive);
        border-radius: var(--borderRadiusMedium);
        background: var(--colorNeutralBackground1);
      }
      .notice h2 {
        margin: 0 0 2px;
        font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
      }
      .notice p {
        margin: 0;
        font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
      }
      .notice h2 ~ fluent-button {
        margin-top: 8px;
      }
      .said {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
        border-inline-start-color: var(--colorCompoundBrandStroke);
      }
      .said .icon {
        width: 16px;
        height: 16px;
      }
    `,
  ];

  @property() presence: Presence = "waiting";
  @state() private said = "";

  /** Shows what a ribbon command did. */
  say(sentence: string): void {
    this.said = sentence;
  }

  override render() {
    return html`
      <div role="alert" class="notices">${this.notice()}</div>
      <div role="status">${this.said === "" ? nothing : this.saying()}</div>
      <main aria-label="Insert">
        <h1 class="only-heard">Segbook: Insert</h1>
        <seg-insert-view .presence=${this.presence}></seg-insert-view>
      </main>
    `;
  }

  private saying() {
    const close = () => (this.said = "");
    return html`<div class="notice said">
      <p>${this.said}</p>
      <fluent-button role="button" size="small" appearance="subtle" icon-only aria-label="Dismiss" @click=${close}
        >${icon("dismiss")}</fluent-button
      >
    </div>`;
  }

  private notice() {
    const notice = notices[this.presence];
    if (!notice) return nothing;
    const reload = html`<fluent-button role="button" size="small" @click=${() => location.reload()}
      >Reload</fluent-button
    >`;
    return html`<div class="notice">
      <h2>${notice.title}</h2>
      <p>${notice.text}</p>
      ${this.presence === "absent" ? reload : nothing}
    </div>`;
  }
}
