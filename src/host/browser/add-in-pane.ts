/**
 * An add-in's page in an iframe, answered over postMessage as Excel on the web does. The page must come from the same
 * origin as the host's, over https: office.js accepts nothing else, and custom functions are called directly.
 *
 *     const host = new ExcelHost(engine);
 *     const pane = new AddInPane(host, { url: "/addin/taskpane.html", title: "Segbook" });
 *     pane.mount(slot);
 *     await pane.ready;
 *     await pane.registerFunctions("SEG", await (await fetch("/addin/functions.json")).json());
 *     await pane.runCommand("insertTemplate", "buttonId");
 */
import { windowName } from "../conversation/app-context";
import { Conversation, paneAction } from "../conversation/conversation";
import { DocumentSettings } from "../conversation/document-settings";
import { Payload } from "../conversation/payload";
import type { ExcelHost } from "../excel/excel-host";
import type { FunctionMappings, FunctionsJson } from "../functions/functions-json";
import { fullRequirements, type RequirementSets, withFiles } from "../requirement-sets";
import { addServices } from "../services/add-services";
import { emitVisibility } from "../services/app-runtime";
import { RibbonState } from "../services/ribbon";

export interface AddInPaneOptions {
  /** Address of the add-in's page, on the origin of this one. */
  readonly url: string;
  /** What the iframe is called for screen readers, and the add-in for office.js. */
  readonly title: string;
  readonly requirements?: RequirementSets;
  /** Called when the add-in asks to show or hide its pane. */
  readonly onVisibility?: (visible: boolean) => void;
  /** Called when the user leaves the pane by F6, or by Tab at its end. */
  readonly onLeave?: (direction: "next" | "previous") => void;
  /** Called for every key pressed in the pane, before the add-in's page hears it. */
  readonly onKey?: (event: KeyboardEvent) => void;
  /** What writes the workbook as a file, for `getFileAsync`. */
  readonly writeFile?: () => Promise<Uint8Array>;
  /** The add-in's settings as the document has kept them. */
  readonly settings?: DocumentSettings;
}

/** The add-in's globals, reached through the iframe. */
interface AddInWindow extends Window {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings: FunctionMappings };
    readonly Error: new (code: string, message?: string) => object;
  };
}

export class AddInPane {
  /** Resolves when office.js runs in the page and the add-in's custom functions are associated. */
  readonly ready: Promise<void>;
  /** The add-in's ribbon controls as it enabled them. */
  readonly ribbon = new RibbonState();
  readonly settings: DocumentSettings;
  readonly #host: ExcelHost;
  readonly #options: AddInPaneOptions;
  readonly #iframe: HTMLIFrameElement;
  readonly #conversation: Conversation;
  readonly #stops: (() => void)[] = [];
  /** Another one for each workbook that is opened: office.js takes what it keeps under it in the tab's session for this document's settings. */
  readonly #id = `pane-${crypto.randomUUID()}`;
  #visible = true;

  constructor(host: ExcelHost, options: AddInPaneOptions) {
    this.#host = host;
    this.#options = options;
    this.settings = options.settings ?? new DocumentSettings();
    const { writeFile } = options;
    this.#iframe = document.createElement("iframe");
    this.#conversation = new Conversation({
      post: (text) => this.#iframe.contentWindow?.postMessage(text, location.origin),
      origin: location.origin,
      facts: {
        instanceId: this.#id,
        addInName: options.title,
        documentUrl: `${location.origin}/${host.book.workbook.getName()}`,
        requirements: options.requirements ?? (writeFile ? withFiles(fullRequirements) : fullRequirements),
      },
      settings: this.settings,
      payload: new Payload(),
      faults: host.faults,
      run: (batch) => host.run(batch),
      ...(writeFile && { writeFile }),
      notified: (action) => {
        if (action === paneAction.ctrlF6 || action === paneAction.tabBehindLast) options.onLeave?.("next");
        if (action === paneAction.ctrlShiftF6 || action === paneAction.tabBeforeFirst) options.onLeave?.("previous");
      },
    });
    this.ready = new Promise((resolve) =>
      addServices(host, { pane: this.#visibility(), ribbon: this.ribbon, functionsReady: resolve }),
    );
  }

  get visible(): boolean {
    return this.#visible;
  }

  /** Puts the page into the slot. The window's name is set first: office.js reads it once. */
  mount(slot: HTMLElement): void {
    const listener = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source === this.#iframe.contentWindow && origin === location.origin) this.#conversation.receive(data);
    };
    window.addEventListener("message", listener);
    this.#stops.push(
      () => window.removeEventListener("message", listener),
      this.#host.book.events.listen((messages) => this.#conversation.push(messages)),
      this.#host.book.events.onSelection(() => this.#conversation.selectionMoved()),
    );
    this.#iframe.addEventListener("load", () => this.#hearKeys());
    this.#iframe.title = this.#options.title;
    this.#iframe.name = windowName(this.#id, location.origin);
    this.#iframe.src = this.#options.url;
    slot.replaceChildren(this.#iframe);
  }

  /** Makes the page's custom functions callable in cells as `NAMESPACE.NAME`; returns these names. */
  async registerFunctions(namespace: string, metadata: FunctionsJson): Promise<string[]> {
    const custom = this.#window?.CustomFunctions;
    const ErrorOf = custom?.Error;
    return this.#host.registerCustomFunctions(namespace, {
      metadata,
      mappings: custom?._association?.mappings ?? {},
      ...(ErrorOf ? { makeError: (code: string) => new ErrorOf(code) } : {}),
    });
  }

  /** Runs the command behind a ribbon button; resolves when the add-in calls `event.completed()`. */
  runCommand(functionName: string, controlId: string): Promise<void> {
    return this.#conversation.runCommand(functionName, controlId);
  }

  /** Tells the add-in that the user opened or closed its pane. */
  setVisible(visible: boolean): void {
    if (this.#visible === visible) return;
    this.#visible = visible;
    emitVisibility(this.#host.book.events, visible);
  }

  dispose(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#iframe.remove();
  }

  /** office.js tells of F6 with Ctrl alone; Excel's window hears the plain key as well. */
  #hearKeys(): void {
    const { onKey } = this.#options;
    if (onKey) this.#window?.addEventListener("keydown", onKey, { capture: true });
    this.#window?.addEventListener("keydown", (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      this.#options.onLeave?.(event.shiftKey ? "previous" : "next");
    });
  }

  get #window(): AddInWindow | null {
    return this.#iframe.contentWindow;
  }

  #visibility() {
    const isVisible = () => this.#visible;
    return {
      get visible() {
        return isVisible();
      },
      show: (visible: boolean) => {
        this.#options.onVisibility?.(visible);
        this.setVisible(visible);
      },
    };
  }
}
