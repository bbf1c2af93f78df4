import { afterAll, expect } from "vitest";
import { closePages, forbidden } from "./open-playground";

/** What holds after every file of browser tests, whatever it looked at. */
afterAll(async () => {
  await closePages();
  expect(forbidden.splice(0)).toEqual([]);
});
