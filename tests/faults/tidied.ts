import type { NodeHost } from "../../src/host/node/start-node-host";

/** Waits for the requests with which office.js tidies up after a command: the command is done before they are. */
export async function tidied(host: NodeHost): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await host.host.carriedOut();
}
