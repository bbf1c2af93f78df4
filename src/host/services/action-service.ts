import { HostObject, typeName } from "../protocol/host-object";

/** office.js reports here that it can run the add-in's actions. */
export class AddInInternalService extends HostObject {
  readonly [typeName] = "AddinInternalService";

  /** Ribbon commands wait in the conversation until the add-in listens, so there is nothing left to start. */
  notifyActionHandlerReady(): void {
    return;
  }
}
