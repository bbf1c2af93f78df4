import { describe, expect, it } from "vitest";
import { findTemplate } from "../../src/plan/find-template";
import { templates } from "../../templates/catalogue";

describe("finding a template", () => {
  it("by id or title, however written", () => {
    expect(findTemplate(templates, "Segment Revenue")).toBe(templates[0]);
    expect(findTemplate(templates, "cost-of-revenue")).toBe(templates[1]);
  });

  it("names the nearest to an unknown one", () => {
    expect(findTemplate(templates, "segment-revenu")).toEqual({
      failure: "not-found",
      message:
        'No template "segment-revenu". Did you mean "segment-revenue"? There are: segment-revenue, cost-of-revenue.',
    });
  });
});
