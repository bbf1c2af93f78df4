/** Excel played in Node: the real office.js talks to the object model over a grid without a screen. */
import { ExcelHost } from "../excel/excel-host";
import { HostReader } from "../excel/host-reader";
import { fullRequirements, type RequirementSets } from "../requirement-sets";
import { loadOffice, type OfficeGlobals } from "./load-office";
import { NativeBridge } from "./native-bridge";
import { startNodeGrid } from "./node-grid";

export interface NodeHostOptions {
  readonly requirements?: RequirementSets;
}

export interface NodeHost extends OfficeGlobals, HostReader {
  readonly host: ExcelHost;
  dispose(): void;
}

export async function startNodeHost(options: NodeHostOptions = {}): Promise<NodeHost> {
  const grid = startNodeGrid();
  const host = new ExcelHost(grid.engine);
  const bridge = new NativeBridge((batch) => host.run(batch));
  const office = loadOffice(bridge, options.requirements ?? fullRequirements);
  await host.book.calculation.settle();
  const { Excel, Office, OfficeExtension, OfficeRuntime, CustomFunctions } = office;
  const reader = new HostReader(host.book);
  return Object.assign(reader, { Excel, Office, OfficeExtension, OfficeRuntime, CustomFunctions, host, dispose: () => grid.dispose() });
}
