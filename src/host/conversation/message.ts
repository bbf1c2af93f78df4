/** The envelope in which office.js and its host talk: one JSON text per message. */

export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 invokes, 1 registers for an event, 2 ends that. */
  readonly _actionType: number;
  readonly _data?: unknown;
}

export const kind = { invoke: 0, listen: 1, unlisten: 2 } as const;
const request = 0;
const response = 1;

/** The request in a text, or undefined where the text is none: pages receive all sorts of messages. */
export function parseRequest(text: unknown): Request | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const message: unknown = JSON.parse(text);
    return isRequest(message) ? message : undefined;
  } catch {
    return undefined;
  }
}

const isRequest = (message: unknown): message is Request =>
  typeof message === "object" && message !== null && "_messageType" in message && message._messageType === request;

/** A reply to a request, or, with `isEvent`, an event of the kind it asked for. */
export const answer = (to: Request, origin: string, data: unknown, isEvent = false): string =>
  JSON.stringify({
    _messageType: response,
    _serializerVersion: 1,
    _origin: origin,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
    _data: data,
  });
