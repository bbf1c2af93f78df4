/** Excel played in Node: the real office.js talks to the object model over a grid without a screen. */
import type { WorkbookContent } from "../../workbook/workbook-content";
import { Conversation } from "../conversation/conversation";
import { DocumentSettings } from "../conversation/document-settings";
import { Payload } from "../conversation/payload";
import { ExcelHost } from "../excel/excel-host";
import { HostReader } from "../excel/host-reader";
import type { Fault } from "../faults/batch-faults";
import type { CustomFunctionSet } from "../functions/functions-json";
import { fullRequirements, type RequirementSets, withFiles } from "../requirement-sets";
import { addServices } from "../services/add-services";
import { RibbonState } from "../services/ribbon";
import { loadOffice, type OfficeGlobals } from "./load-office";
import { startNodeGrid } from "./node-grid";
import { origin } from "./pretend-window";

export interface NodeHostOptions {
  /** The custom functions cells can call, under this namespace. */
  readonly functions?: Omit<CustomFunctionSet, "makeError">;
  readonly namespace?: string;
  readonly requirements?: RequirementSets;
  /** The add-in by its manifest: a file keeps its settings under this id. */
  readonly addIn?: { readonly id: string; readonly version: string };
  /** What writes the workbook as a file, for `getFileAsync`. */
  readonly writeContent?: (content: WorkbookContent) => Uint8Array;
}

export interface NodeHost extends OfficeGlobals, HostReader {
  readonly host: ExcelHost;
  /** The add-in's settings as the document keeps them. */
  readonly settings: DocumentSettings;
  /** How much one request may carry, and the largest so far. */
  readonly payload: Payload;
  /** What the workbook holds, as a file keeps it. */
  content(): Promise<WorkbookContent>;
  /** Runs a function the add-in associated with a command of its ribbon. */
  runCommand(functionName: string, controlId: string): Promise<void>;
  /**
   * Lets the n-th `context.sync()` from now (1 is the next) fail with an error code of Excel, or `noAnswer`, once; where `after` says
   * so, after the first actions of its batch have run, as Excel does when it refuses in the middle.
   */
  failSync(number: number, code: string, after?: Fault["after"]): void;
  dispose(): void;
}

/** Resolves when `Office.onReady` has: all of Excel's API, settings and requirement sets can be used. */
export async function startNodeHost(options: NodeHostOptions = {}): Promise<NodeHost> {
  const grid = startNodeGrid();
  const host = new ExcelHost(grid.engine);
  const settings = new DocumentSettings();
  const payload = new Payload();
  const { addIn = unnamed, writeContent } = options;
  const content = () => host.content([{ ...addIn, settings: Object.fromEntries(settings.entries) }]);
  const conversation = new Conversation({
    origin,
    settings,
    payload,
    faults: host.faults,
    post: (text) => office.deliver(text),
    run: (batch) => host.run(batch),
    ...(writeContent && { writeFile: async () => writeContent(await content()) }),
    facts: {
      instanceId: "node",
      addInName: "add-in",
      documentUrl: `${origin}/${host.book.workbook.getName()}`,
      requirements: options.requirements ?? (writeContent ? withFiles(fullRequirements) : fullRequirements),
    },
  });
  addServices(host, { pane: alwaysVisible, ribbon: new RibbonState(), functionsReady: () => undefined });
  const stopEvents = host.book.events.listen((messages) => conversation.push(messages));
  const office = loadOffice((text) => conversation.receive(text));
  const { globals } = office;
  await globals.Office.onReady();
  await host.book.calculation.settle();
  if (options.functions)
    await host.registerCustomFunctions(options.namespace ?? "", {
      ...options.functions,
      makeError: makeErrorOf(globals),
    });
  const { Excel, Office, OfficeExtension, OfficeRuntime, CustomFunctions } = globals;
  return Object.assign(new HostReader(host.book, host.traces), {
    Excel,
    Office,
    OfficeExtension,
    OfficeRuntime,
    CustomFunctions,
    host,
    settings,
    payload,
    content,
    runCommand: (functionName: string, controlId: string) => conversation.runCommand(functionName, controlId),
    failSync: (number: number, code: string, after: Fault["after"] = 0) => host.faults.next(number, { code, after }),
    dispose: () => {
      stopEvents();
      host.dispose();
      grid.dispose();
    },
  });
}

const unnamed = { id: "00000000-0000-0000-0000-000000000000", version: "1.0.0.0" };

/** Without a screen there is no pane to hide. */
const alwaysVisible = { visible: true, show: () => undefined };

/** Error values reach functions as `CustomFunctions.Error`, with office.js' own class. */
const makeErrorOf =
  ({ CustomFunctions }: OfficeGlobals) =>
  (code: string): unknown =>
    new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
