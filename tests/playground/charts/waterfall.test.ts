import { describe, expect, it } from "vitest";
import { chartOption } from "../../../src/playground/charts/chart-option";
import type { ChartView, SeriesView } from "../../../src/playground/charts/chart-view";
import { ink } from "../../../src/playground/charts/ink";
import { textAlternative } from "../../../src/playground/charts/text-alternative";

const axis = { visible: true, gridlines: true };
const series = (name: string, values: number[], rest: Partial<SeriesView> = {}): SeriesView => ({
  name,
  kind: "column",
  stacking: "stacked",
  secondary: false,
  markers: false,
  values,
  format: "#,##0;(#,##0);",
  ...rest,
});
const view = (...all: SeriesView[]): ChartView => ({
  title: "From year to year",
  categories: ["FY2021", "Cloud", "Other", "FY2022"],
  series: all,
  legend: "bottom",
  categoryAxis: axis,
  valueAxis: axis,
  secondaryAxis: axis,
});

const waterfall = view(
  series("Base", [0, 100, 0, 0], { unfilled: true, listed: false }),
  series("Total", [100, 0, 0, -10], { labels: true }),
  series("Increase", [0, 20, 0, 0], { colour: "#70AD47", gap: 50 }),
  series("Decrease", [0, 0, 120, 0], { colour: "#C00000" }),
  series("Decrease", [0, 0, -10, 0], { colour: "#C00000", listed: false }),
);
const drawn = chartOption(waterfall, ink(false), 500) as {
  legend: { data: string[] };
  tooltip: { trigger: string };
  series: { name: string; itemStyle: { color: string }; barCategoryGap: string; stack: string }[];
};

describe("a waterfall in the playground", () => {
  it("draws nothing for the base and gives it no entry in the legend; halves share one", () => {
    expect(drawn.series[0]?.itemStyle.color).toBe("transparent");
    expect(drawn.series[2]?.itemStyle.color).toBe("#70AD47");
    expect(drawn.legend.data).toEqual(["Total", "Increase", "Decrease"]);
    expect(new Set(drawn.series.map(({ stack }) => stack)).size).toBe(1);
    expect(drawn.tooltip.trigger).toBe("item");
  });

  it("keeps the space between columns that Excel keeps", () => {
    expect(drawn.series[2]?.barCategoryGap).toBe("33%"); // half a column of one and a half
  });

  it("says every step with its size to those who do not see it", () => {
    expect(textAlternative(waterfall)).toBe(
      "Stacked column chart: From year to year, FY2021 to FY2022. Total: FY2021 100, FY2022 (10). Increase: Cloud 20. Decrease: Other 130.",
    );
  });
});

it("a doughnut takes the colours of its points and writes the cells' numbers where labels are asked for", () => {
  const shares = series("Share", [0.25, 0.75], {
    kind: "doughnut",
    stacking: "none",
    format: "0.0%",
    labels: true,
    pointColours: ["#111111", undefined],
  });
  const option = chartOption({ ...view(shares), categories: ["Cloud", "Other"] }, ink(false), 400) as {
    series: [{ data: { itemStyle: { color: string } }[]; label: { formatter: (at: object) => string } }];
  };
  expect(option.series[0].data[0]?.itemStyle.color).toBe("#111111");
  expect(option.series[0].data[1]?.itemStyle.color).toBe(ink(false).palette[1]);
  expect(option.series[0].label.formatter({ name: "Cloud", value: 0.25, percent: 25 })).toBe("Cloud\n25.0%");
});
