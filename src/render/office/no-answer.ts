/** Excel has not answered a request for as long as one may take. It may still carry it out. */
export class NoAnswer extends Error {
  readonly code = "NoAnswer";
  constructor() {
    super("Excel did not answer.");
  }
}
