import { HostObject, typeName } from "../../protocol/host-object";
import type { PageSettings } from "./page-settings";

export class HeadersFooters extends HostObject {
  readonly [typeName] = "HeaderFooterGroup";
  readonly #settings: PageSettings;

  constructor(settings: PageSettings) {
    super();
    this.#settings = settings;
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.#settings);
  }
}

export class HeaderFooter extends HostObject {
  readonly [typeName] = "HeaderFooter";
  readonly #settings: PageSettings;

  constructor(settings: PageSettings) {
    super();
    this.#settings = settings;
  }

  get leftHeader(): string {
    return this.#settings.get("leftHeader", "");
  }

  set leftHeader(text: unknown) {
    this.#settings.setText("leftHeader", text);
  }

  get centerHeader(): string {
    return this.#settings.get("centerHeader", "");
  }

  set centerHeader(text: unknown) {
    this.#settings.setText("centerHeader", text);
  }

  get rightHeader(): string {
    return this.#settings.get("rightHeader", "");
  }

  set rightHeader(text: unknown) {
    this.#settings.setText("rightHeader", text);
  }

  get leftFooter(): string {
    return this.#settings.get("leftFooter", "");
  }

  set leftFooter(text: unknown) {
    this.#settings.setText("leftFooter", text);
  }

  get centerFooter(): string {
    return this.#settings.get("centerFooter", "");
  }

  set centerFooter(text: unknown) {
    this.#settings.setText("centerFooter", text);
  }

  get rightFooter(): string {
    return this.#settings.get("rightFooter", "");
  }

  set rightFooter(text: unknown) {
    this.#settings.setText("rightFooter", text);
  }
}
