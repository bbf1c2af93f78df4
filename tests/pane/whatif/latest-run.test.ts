import { describe, expect, it, vi } from "vitest";
import type { Failure } from "../../../src/engine/failure";
import { GoalRun } from "../../../src/pane/whatif/goal-run";
import { LatestRun } from "../../../src/pane/whatif/latest-run";
import { beginTwoWay, type TwoWayAnswer } from "../../../src/pane/whatif/question/two-way-answer";

import { longModel } from "../../worker/big-models";
import { answerOf, exampleRows, subject } from "./example";

const long = subject(longModel(2_000));
const sides = { row: {}, column: {}, count: 5 };
const table = () => new LatestRun<TwoWayAnswer | Failure>(() => undefined);

describe("what the tools reckon of a long model", () => {
  it("does not keep the page, and comes to what it is asked for last", async () => {
    const run = table();
    const other = subject(exampleRows);
    run.ask([long], () => beginTwoWay(long, sides));
    expect([run.answer, run.share]).toEqual([undefined, expect.any(Number)]);
    run.ask([other], () => beginTwoWay(other, sides));
    await vi.waitFor(() => expect(run.answer).toEqual(expect.anything()));
    expect(run.answer).toEqual(await answerOf(beginTwoWay(other, sides)));
    // Asked again of the same, nothing is begun.
    run.ask([other], () => expect.fail());
  });

  it("settles when it is cancelled, and is done after all when asked", async () => {
    const run = table();
    run.ask([long], () => beginTwoWay(long, sides));
    run.cancel();
    expect([run.cancelled, run.share, run.answer]).toEqual([true, undefined, undefined]);
    run.ask([long], () => expect.fail());
    run.again();
    expect(run.cancelled).toBe(false);
    await vi.waitFor(() => expect(run.answer).toMatchObject({ table: { values: { length: 5 } } }), { timeout: 20_000 });
  });

  it("is a goal that can be cancelled while the present output stays", async () => {
    const run = new GoalRun(() => undefined);
    run.ask(long, { target: "5", driver: "growth" });
    await vi.waitFor(() => expect(run.answer).toMatchObject({ output: expect.any(Number) as number }), {
      timeout: 20_000,
    });
    if (run.seeking.share === undefined) run.seeking.again();
    run.seeking.cancel();
    expect([run.seeking.cancelled, run.seeking.answer]).toEqual([true, undefined]);
    expect(run.answer).toMatchObject({ query: { target: 5 }, found: undefined });
  });
}, 60_000);
