/** The services of Office beside Excel's object model, by their names on the wire. */
import type { ExcelHost } from "../excel/excel-host";
import { AddInInternalService } from "./action-service";
import { AppRuntimePersistenceService, AppRuntimeService, type PaneVisibility } from "./app-runtime";
import { CustomFunctionsService } from "./custom-functions-service";
import { DynamicRibbon, type RibbonState } from "./ribbon";

export interface ServiceParts {
  readonly pane: PaneVisibility;
  readonly ribbon: RibbonState;
  /** Called when the add-in's custom functions are associated. */
  readonly functionsReady: () => void;
}

export function addServices(host: ExcelHost, { pane, ribbon, functionsReady }: ServiceParts): void {
  host.addService("Microsoft.ExcelServices.CustomFunctions", new CustomFunctionsService(functionsReady));
  host.addService("Microsoft.InternalService.AddinInternalService", new AddInInternalService());
  host.addService("Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService(pane));
  host.addService("Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService());
  host.addService("Microsoft.DynamicRibbon.DynamicRibbon", new DynamicRibbon(ribbon));
}
