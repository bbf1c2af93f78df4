import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";

describe("charts", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startNodeHost();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:D3").values = [
        ["", "FY2020", "FY2021", "FY2022"],
        ["Cloud", 40, "=B2*1.5", "n/d"],
        ["Core", 436, 621, "=NA()"],
      ];
      sheet.getRange("B2:D3").numberFormat = Array.from({ length: 2 }, () => Array<string>(3).fill("#,##0"));
      await context.sync();
    });
  });
  afterAll(() => host.dispose());

  it("splits a range into series as Excel does and reads everything back", async () => {
    const read = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:D3"), "Rows");
      chart.name = "Revenue";
      chart.title.text = "Revenue by segment";
      chart.legend.position = "Right";
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.axes.valueAxis.title.text = "CNY million";
      chart.axes.categoryAxis.majorGridlines.visible = false;
      chart.setPosition("F2", "M18");
      const line = chart.series.add("Total");
      line.setValues(sheet.getRange("B3:D3"));
      line.setXAxisValues(sheet.getRange("B1:D1"));
      line.chartType = "Line";
      line.axisGroup = "Secondary";
      line.format.line.color = "#C00000";
      await context.sync();
      const same = sheet.charts.getItem("Revenue").load("name, chartType, left, top, width, height");
      same.title.load("text, visible");
      same.legend.load("position");
      same.axes.valueAxis.load("numberFormat, title/text");
      same.series.load("items/name, items/chartType, items/axisGroup");
      await context.sync();
      return {
        chart: same.toJSON(),
        series: same.series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup]),
        title: same.title.text,
        legend: same.legend.position,
        format: same.axes.valueAxis.numberFormat,
        unit: same.axes.valueAxis.title.text,
      };
    });
    expect(read).toMatchObject({
      chart: { name: "Revenue", chartType: "ColumnStacked" },
      series: [
        ["Cloud", "ColumnStacked", "Primary"],
        ["Core", "ColumnStacked", "Primary"],
        ["Total", "Line", "Secondary"],
      ],
      title: "Revenue by segment",
      legend: "Right",
      format: "#,##0",
      unit: "CNY million",
    });
  });

  it("shows what stands in the cells now: live, with nothing for texts and errors", async () => {
    await host.settle();
    expect(host.charts("Sheet1")).toMatchObject([
      {
        name: "Revenue",
        title: "Revenue by segment",
        legend: "Right",
        valueAxis: { title: "CNY million", numberFormat: "#,##0", gridlines: true },
        series: [
          {
            name: "Cloud",
            values: "Sheet1!B2:D2",
            categories: "Sheet1!B1:D1",
            points: [40, 60, null],
            labels: ["FY2020", "FY2021", "FY2022"],
            numberFormat: "#,##0",
          },
          { name: "Core", points: [436, 621, null] },
          { name: "Total", type: "Line", axisGroup: "Secondary", color: "#C00000" },
        ],
      },
    ]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[100]];
      await context.sync();
    });
    await host.settle();
    expect(host.charts("Sheet1")[0]?.series[0]?.points).toEqual([100, 150, null]);
  });

  it("stands at its cells when columns grow, and goes when deleted or undone", async () => {
    const before = host.charts("Sheet1")[0]?.box;
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A:A").format.columnWidth = 300;
      await context.sync();
    });
    expect(host.charts("Sheet1")[0]?.box.left).toBeGreaterThan((before?.left ?? 0) + 100);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").charts.getItem("Revenue").delete();
      await context.sync();
    });
    expect(host.charts("Sheet1")).toEqual([]);
    host.host.book.workbook.undo();
    expect(host.charts("Sheet1").map(({ name }) => name)).toEqual(["Revenue"]);
  });

  it("stands on cells the grid has, wherever it is placed", async () => {
    const size = () => {
      const sheet = host.host.book.workbook.getSheetByName("Sheet1");
      return { rows: sheet?.getMaxRows() ?? 0, columns: sheet?.getMaxColumns() ?? 0 };
    };
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("Line", sheet.getRange("A1:D3"));
      chart.name = "Far";
      chart.setPosition("AZ400", "BH420"); // columns counted from 1: 52 to 60
      await context.sync();
    });
    expect(size().columns).toBeGreaterThanOrEqual(60);
    expect(size().rows).toBeGreaterThanOrEqual(420);
    const box = host.charts("Sheet1").find(({ name }) => name === "Far")?.box;
    await host.Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Sheet1").charts.getItem("Far");
      [chart.left, chart.top] = [(box?.left ?? 0) * 2, (box?.top ?? 0) * 2];
      chart.delete();
      await context.sync();
    });
    expect(size().columns).toBeGreaterThanOrEqual(100);
    expect(size().rows).toBeGreaterThanOrEqual(800);
  });

  it("shows fills taken away, colours of points, labels and the entries that the legend keeps", async () => {
    const read = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B2:B3"), "Auto");
      chart.name = "Steps";
      const base = chart.series.getItemAt(0);
      base.format.fill.clear();
      base.gapWidth = 60;
      const step = chart.series.add("Step");
      step.setValues(sheet.getRange("C2:C3"));
      step.points.getItemAt(1).format.fill.setSolidColor("#C00000");
      step.hasDataLabels = true;
      step.dataLabels.numberFormat = "0.0";
      chart.legend.legendEntries.getItemAt(0).visible = false;
      const entries = chart.legend.legendEntries.load("items/visible, items/index");
      const points = step.points.load("count");
      const linked = step.dataLabels.load("linkNumberFormat");
      await context.sync();
      return [entries.items.map(({ index, visible }) => [index, visible]), points.count, linked.linkNumberFormat];
    });
    expect(read).toEqual([
      [
        [0, false],
        [1, true],
      ],
      2,
      false,
    ]);
    expect(host.charts("Sheet1").find(({ name }) => name === "Steps")?.series).toMatchObject([
      { unfilled: true, listed: false, gapWidth: 60, points: [100, 436], color: undefined },
      { unfilled: false, listed: true, hasDataLabels: true, labelFormat: "0.0", pointColors: [undefined, "#C00000"] },
    ]);
  });

  it("counts an entry of the legend for each part of a doughnut, and no point beyond the last", async () => {
    const count = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("Doughnut", sheet.getRange("B2:B3"), "Auto");
      chart.name = "Parts";
      const entries = chart.legend.legendEntries.getCount();
      await context.sync();
      return entries.value;
    });
    expect(count).toBe(2);
    await expect(
      host.Excel.run(async (context) => {
        const { series } = context.workbook.worksheets.getItem("Sheet1").charts.getItem("Parts");
        series.getItemAt(0).points.getItemAt(2).format.fill.clear();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("refuses a type it does not draw", async () => {
    await expect(
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.charts.add("Sunburst", sheet.getRange("A1:B2"));
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
