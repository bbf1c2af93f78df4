const encoder = new TextEncoder();

/** Bytes of a text as it travels. */
const bytesOf = (text: string): number => encoder.encode(text).length;

/** What Excel on the web takes and gives in one request, and the largest that came so far. */
export class Payload {
  /** Bytes; tests lower it. */
  limit = 5_000_000;
  largestRequest = 0;
  largestResponse = 0;

  /** Whether a request is more than Excel takes. */
  refusesRequest(body: string): boolean {
    const bytes = bytesOf(body);
    this.largestRequest = Math.max(this.largestRequest, bytes);
    return bytes > this.limit;
  }

  /** Whether an answer is more than Excel gives. */
  refusesResponse(body: string): boolean {
    const bytes = bytesOf(body);
    this.largestResponse = Math.max(this.largestResponse, bytes);
    return bytes > this.limit;
  }
}
