/** Something the page says of the selected cell. */
export interface Callout<Said> {
  show(said: Said): void;
  hide(): void;
}
