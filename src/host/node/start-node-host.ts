/** Excel played in Node: the real office.js talks to the object model over a grid without a screen. */
import { ExcelHost } from "../excel/excel-host";
import { HostReader } from "../excel/host-reader";
import type { CustomFunctionSet } from "../functions/functions-json";
import { fullRequirements, type RequirementSets } from "../requirement-sets";
import { loadOffice, type OfficeGlobals } from "./load-office";
import { NativeBridge } from "./native-bridge";
import { startNodeGrid } from "./node-grid";

export interface NodeHostOptions {
  /** The custom functions cells can call, under this namespace. */
  readonly functions?: Omit<CustomFunctionSet, "makeError">;
  readonly namespace?: string;
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
  if (options.functions)
    await host.registerCustomFunctions(options.namespace ?? "", {
      ...options.functions,
      makeError: makeErrorOf(office),
    });
  const { Excel, Office, OfficeExtension, OfficeRuntime, CustomFunctions } = office;
  const reader = new HostReader(host.book, host.traces);
  return Object.assign(reader, {
    Excel,
    Office,
    OfficeExtension,
    OfficeRuntime,
    CustomFunctions,
    host,
    dispose: () => grid.dispose(),
  });
}

/** Error values reach functions as `CustomFunctions.Error`, with office.js' own class. */
const makeErrorOf =
  ({ CustomFunctions }: OfficeGlobals) =>
  (code: string): unknown =>
    new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
