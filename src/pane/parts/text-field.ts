import { html } from "lit";
import { live } from "lit/directives/live.js";

/** A labelled field for a number as somebody types it. */
export const textField = (
  label: string,
  value: string,
  typed: (value: string) => void,
  { placeholder = "", field = "" }: { readonly placeholder?: string; readonly field?: string } = {},
) =>
  html`<label data-field=${field}>
    <span class="label">${label}</span>
    <input
      inputmode="decimal"
      autocomplete="off"
      placeholder=${placeholder}
      .value=${live(value)}
      @input=${({ target }: Event) => typed((target as HTMLInputElement).value)}
    />
  </label>`;
