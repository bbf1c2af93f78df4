/** office.js' in-process transport: batches arrive as JSON texts, replies and events go back the same way. */
import type { Batch, BatchReply } from "../protocol/batch";

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Batch };
}

/** One event of the host: category, type, target id, message as JSON, id, whether from a co-author. */
export type RichMessage = readonly [number, number, string, string, number, boolean];

const eventMessage = 3;

export class NativeBridge {
  /** Set by office.js. */
  onMessageFromHost: ((message: string) => void) | null = null;
  readonly #run: (batch: Batch) => Promise<BatchReply>;

  constructor(run: (batch: Batch) => Promise<BatchReply>) {
    this.#run = run;
  }

  /** Called by office.js. */
  readonly sendMessageToHost = (json: string): void => {
    const { id, type, message } = JSON.parse(json) as Message;
    void this.#run(message.body).then((body) =>
      this.#send({ id, type, flags: 0, message: { statusCode: 200, headers: {}, body } }),
    );
  };

  /** Tells the add-in about events. */
  push(entries: readonly RichMessage[]): void {
    this.#send({ type: eventMessage, flags: 0, message: { entries } });
  }

  #send(message: object): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}
