import type { Steps } from "../engine/steps";
import { jobs, type Message, type Order } from "./jobs";

/** Milliseconds between two reports of progress. */
const pause = 40;

const send = (message: Message): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  const steps = (jobs[data.name] as (input: unknown) => Steps<unknown>)(data.input);
  let next = performance.now() + pause;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      send({ answer: step.value });
      return;
    }
    if (performance.now() < next) continue;
    send({ done: step.value });
    next = performance.now() + pause;
  }
});
