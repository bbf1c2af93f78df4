import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";
import { ScenarioBook } from "../../../src/pane/scenarios/scenario-book";
import { ScenarioDesk } from "../../../src/pane/scenarios/scenario-desk";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { planOf, sheetOf } from "../../plan/plan-of";

export const plan = planOf("scenario-forecast", { periods: "FY2022:FY2026" });
const rowOf = (label: string) => sheetOf(plan, "scenarios").cells.findIndex((row) => row[1]?.value === label) + 1;

/** Rows of the sheet Scenarios, as Excel counts. */
export const headRow = rowOf("Defaults from the data, or typed");
export const costRow = rowOf("Cost of revenue / revenue");

/** The pane's scenarios over a workbook of a host. */
export class OpenBook {
  readonly host: NodeHost;
  readonly book: ScenarioBook;
  readonly desk: ScenarioDesk;

  private constructor(host: NodeHost) {
    this.host = host;
    this.book = new ScenarioBook(() => undefined);
    this.desk = new ScenarioDesk(this.book, () => undefined);
  }

  /** A workbook with a forecast, or what `fill` makes of an empty one; the pane follows it. */
  static async start(fill: () => Promise<unknown> = () => writeWorkbook(plan)): Promise<OpenBook> {
    const host = await startNodeHost();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
    await fill();
    await host.settle();
    const open = new OpenBook(host);
    open.book.follow();
    await open.quiet();
    return open;
  }

  dispose(): void {
    this.book.rest();
    this.host.dispose();
  }

  /** Until all that was asked for and all that was heard of is done. */
  async quiet(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await this.host.settle();
      await new Promise((resolve) => setTimeout(resolve, 20));
      await this.book.settled();
    }
  }

  at(address: string, sheet = "Scenarios"): unknown {
    return this.host.values(sheet, address)[0]?.[0];
  }

  async type(address: string, value: unknown, sheet = "Scenarios"): Promise<void> {
    await this.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[value]];
      await context.sync();
    });
    await this.quiet();
  }

  driver(label: string) {
    const found = this.book.reading.grid?.drivers.find((one) => one.label === label);
    if (!found) throw new Error(`No driver ${label}`);
    return found;
  }

  get cost() {
    return this.driver("Cost of revenue / revenue");
  }

  get names(): readonly string[] {
    return this.book.reading.grid?.table.scenarios ?? [];
  }

  column(scenario: string): number {
    return this.book.reading.grid?.scenarios.find(({ name }) => name === scenario)?.column ?? -1;
  }

  result(title: string, scenario: string): readonly unknown[] | undefined {
    const found = this.book.reading.results.find((one) => one.title === title);
    return found?.scenarios.find(({ name }) => name === scenario)?.values;
  }

  /** The verdict of a check. */
  verdict(label: string): unknown {
    const row = sheetOf(plan, "checks").cells.findIndex((cells) => cells[1]?.value === label) + 1;
    return this.host.values("Checks", `E${row}`)[0]?.[0];
  }
}
