import type { JobAnswer, JobName, Message, Order } from "./jobs";
import type { Following } from "./following";

/** A worker that has answered waits for the next order: starting one takes as long as a short simulation. */
const idle: Worker[] = [];

/**
 * By the name of its script beside the page: an address worked out from the script's own would fail where there is no page. The build
 * writes the name that goes with this very functions.js in its place (webpack/worker-name.js).
 */
const start = (): Worker => idle.pop() ?? new Worker("worker.js");

/** Does a job in a worker. Cancelled, the worker is stopped at once, wherever it is. Rejected where no worker starts. */
export function inWorker<Name extends JobName>(
  order: Order<Name>,
  { onProgress, signal }: Following = {},
): Promise<JobAnswer<Name>> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = start();
    const stop = () => {
      worker.terminate();
      reject(signal?.reason as Error);
    };
    signal?.addEventListener("abort", stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      if ("done" in data) {
        onProgress?.(data.done);
        return;
      }
      signal?.removeEventListener("abort", stop);
      idle.push(worker);
      resolve(data.answer as JobAnswer<Name>);
    };
    worker.onerror = (event) => {
      signal?.removeEventListener("abort", stop);
      worker.terminate();
      reject(new Error(event.message || "No worker started."));
    };
    worker.postMessage(order);
  });
}
