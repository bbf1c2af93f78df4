import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { commonStyles } from "../parts/common-styles";
import { icon, iconStyles } from "../parts/icon";
import { words } from "../words/words";
import { driverStyles } from "./driver-styles";
import type { GridDriver } from "./scenario-grid";
import { sliderRange } from "./slider-range";
import { typedValue } from "./typed-value";
import { isUndoKey } from "./undo-key";
import { valueText } from "./value-text";

/**
 * A driver in one scenario: slider, number box, reset. Fires `seg-slide` with a value while the slider moves and `seg-release` when it rests,
 * `seg-type` with a number typed, `seg-reset`, and `seg-type-over` where a formula is to become the number it comes to.
 */
@customElement("seg-driver-field")
export class DriverField extends LitElement {
  static override styles = [commonStyles, iconStyles, driverStyles];

  @property({ attribute: false }) driver: GridDriver | undefined;
  /** Places of the scenario shown and of the base. */
  @property({ attribute: false }) scenario = 0;
  @property({ attribute: false }) base = 0;
  @property() name = "";
  /** The scenario it inherits from where its cell is blank. */
  @property() parent = "";
  /** Whether something is still on its way into the sheet. */
  @property({ type: Boolean }) busy = false;
  /** What is being typed; it stays while the sheet changes. */
  @state() private typed: string | undefined;
  @state() private wrong = "";
  @query('input[type="range"]') private slider!: HTMLInputElement | null;
  @query('input[type="text"]') private box!: HTMLInputElement | null;
  /** The button last pressed: it goes with what it did, and the number's box takes the focus that would be lost. */
  private pressed: EventTarget | null = null;
  /** Where the slider is while it moves, before the sheet has answered. */
  private moving: number | undefined;
  private released = false;
  /** What the cell held before it was typed over: said in its place, so that no row below moves. */
  private formula = "";

  /** A slider that was let go stays where it is until the sheet has answered to all that is under way: quick key presses add up. */
  override willUpdate() {
    if (this.released && !this.busy) this.moving = undefined;
  }

  /** How far along the rail is filled: by the style's own object, since the policy of the page allows no style in the markup. */
  override updated() {
    this.keepFocus();
    const { slider } = this;
    if (!slider) return;
    const [low, high] = [Number(slider.min), Number(slider.max)];
    slider.style.setProperty("--at", `${((slider.valueAsNumber - low) / (high - low)) * 100}%`);
  }

  private keepFocus() {
    if (!(this.pressed instanceof Element) || this.pressed.isConnected) return;
    this.pressed = null;
    if (document.activeElement !== document.body) return; // the user has gone on elsewhere
    this.box?.focus();
    this.box?.select();
  }

  private press(event: Event, type: string) {
    this.pressed = event.currentTarget;
    this.fire(type);
  }

  private forget() {
    this.typed = undefined;
    this.wrong = "";
    this.moving = undefined;
  }

  private get cell() {
    return this.driver?.cells[this.scenario];
  }

  private get value() {
    return this.moving ?? this.cell?.number;
  }

  private get text() {
    const { value, driver } = this;
    return value === undefined || !driver ? "" : valueText(value, driver.unit);
  }

  override render() {
    const { driver, cell } = this;
    if (!driver || !cell) return nothing;
    const texts = words().scenarios;
    const range = sliderRange(driver, this.base);
    const isInherited = cell.holds === "blank" && cell.number !== undefined && cell.from !== this.name;
    const isFixed = cell.holds === "formula" || (cell.holds === "text" && cell.number === undefined);
    const { value, text } = this;
    const at = value ?? range.low;
    return html`
      <div class="name">
        <span id="label">${driver.label}</span>
        ${isInherited ? html`<span class="from">${texts.inherited(cell.from)}</span>` : nothing}
      </div>
      <span class="slide ${isInherited ? "inherited" : ""}">
        <input
          type="range"
          aria-label=${driver.label}
          aria-valuetext=${value === undefined ? texts.missing : texts.spoken(text, isInherited ? cell.from : "")}
          min=${range.low}
          max=${range.high}
          step=${range.step}
          .value=${live(String(at))}
          ?disabled=${isFixed || value === undefined}
          @input=${this.onSlide}
          @change=${this.onRelease}
          @blur=${this.onRelease}
        />
      </span>
      <span class=${isInherited ? "inherited" : ""}>
        <input
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-label=${texts.valueOf(driver.label)}
          aria-invalid=${this.wrong === "" ? "false" : "true"}
          aria-describedby="wrong"
          placeholder=${cell.text || texts.notStated}
          .value=${live(this.typed ?? text)}
          ?readonly=${cell.holds === "formula"}
          @input=${this.onInput}
          @change=${this.onType}
          @keydown=${this.onKey}
        />
      </span>
      ${this.resetButton(isInherited)} ${isFixed || this.formula !== "" ? this.holding(isFixed) : nothing}
      <p class="wrong" id="wrong" role="alert" ?hidden=${this.wrong === ""}>${this.wrong}</p>
    `;
  }

  private resetButton(isInherited: boolean) {
    const { driver, cell } = this;
    if (!driver || !cell || isInherited || cell.holds === "blank" || this.scenario === this.base)
      return html`<span></span>`;
    const label = words().scenarios.reset(driver.label, this.parent);
    return html`<fluent-button
      role="button"
      size="small"
      appearance="subtle"
      icon-only
      aria-label=${label}
      title=${label}
      @click=${(event: Event) => this.press(event, "seg-reset")}
      >${icon("reset")}</fluent-button
    >`;
  }

  private holding(isFixed: boolean) {
    const { driver, cell } = this;
    if (!driver || !cell) return nothing;
    const texts = words().scenarios;
    const isFormula = cell.holds === "formula";
    if (isFormula) this.formula = cell.formula;
    const said = isFormula
      ? texts.holdsFormula(cell.formula)
      : isFixed
        ? texts.holdsText(cell.text)
        : texts.heldFormula(this.formula);
    return html`<div class="holds">
      <span class="said">${said}</span>
      ${
        isFormula && cell.number !== undefined
          ? html`<fluent-button
              role="button"
              size="small"
              aria-label=${texts.typeOverOf(driver.label)}
              @click=${(event: Event) => this.press(event, "seg-type-over")}
              >${texts.typeOver}</fluent-button
            >`
          : isFixed
            ? nothing
            : html`<fluent-button class="room" inert size="small">${texts.typeOver}</fluent-button>`
      }
    </div>`;
  }

  private readonly onSlide = ({ target }: Event) => {
    this.moving = Number((target as HTMLInputElement).value);
    this.released = false;
    this.typed = undefined;
    this.wrong = "";
    this.requestUpdate();
    this.fire("seg-slide", this.moving);
  };

  private readonly onRelease = () => {
    if (this.released || this.moving === undefined) return;
    this.released = true;
    this.fire("seg-release");
  };

  /** The browser's own undo of what is in the sheet by now, and a text that is as it was, are nothing typed: the box says what the sheet holds. */
  private readonly onInput = ({ target, inputType }: InputEvent) => {
    const { value } = target as HTMLInputElement;
    const isNothing =
      (value === this.text && !this.busy) || (this.typed === undefined && inputType?.startsWith("history"));
    this.typed = isNothing ? undefined : value;
    this.wrong = "";
    this.requestUpdate();
  };

  private readonly onType = () => {
    const { driver, typed } = this;
    if (!driver || typed === undefined) return;
    const value = typedValue(typed, driver.unit);
    if (value === undefined && typed.trim() !== "") {
      const examples = driver.unit === "percent" ? [0.125, 0.03] : [74568, 0.5];
      this.wrong = words().scenarios.notANumber(typed, examples.map((one) => valueText(one, driver.unit)).join(", "));
      return;
    }
    this.forget();
    // A box that was emptied means blank: it inherits, and the base keeps its number.
    if (value !== undefined) this.fire("seg-type", value);
    else if (this.scenario !== this.base && this.cell?.holds !== "blank") this.fire("seg-reset");
  };

  private readonly onKey = (event: KeyboardEvent) => {
    // With nothing typed the browser has nothing to take back here; the view may.
    if (isUndoKey(event) && this.typed === undefined) event.preventDefault();
    if (event.key !== "Escape" || (this.typed === undefined && this.wrong === "")) return;
    event.preventDefault();
    this.forget();
  };

  private fire(type: string, detail?: number) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
