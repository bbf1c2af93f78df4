import type { NodeHost } from "../../src/host/node/start-node-host";

/** Something a user does in the pane that changes the workbook, to be tried with every fault. */
export interface Command {
  readonly name: string;
  /** Makes the workbook it works on, which holds one empty sheet, and answers what does it once and says what came of it: empty where it went well. */
  readonly prepare: (host: NodeHost) => Promise<() => Promise<string>>;
  /** Takes so long that only npm run verify tries it. */
  readonly long?: true;
  /** Asks through the API that all Office programs have in common, which knows fewer errors: the others count as an internal one. */
  readonly isCommon?: true;
}
