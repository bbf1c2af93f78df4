/** Plays one office.js batch after the other against an object model. */
import { ApiError, apiNotFound } from "./api-error";
import {
  type Action,
  type ActionResult,
  ActionType,
  type Batch,
  type BatchError,
  type BatchReply,
  type QueryInfo,
} from "./batch";
import { HostObject } from "./host-object";
import { callMember, readMember, writeMember } from "./member";
import { nullObject, ObjectPaths, type PathWorld, type Resolved } from "./object-paths";
import { jsonNaming, Projection, selectedPaths, wireNaming } from "./projection";
import { References } from "./references";
import { toMemberName } from "./wire-name";

export interface InterpreterWorld {
  readonly root: HostObject;
  service(name: string): HostObject | undefined;
  /** Called before members are read or methods run, with their names; none means all. */
  beforeRead(members: readonly string[]): Promise<void>;
}

export class Interpreter {
  readonly #world: InterpreterWorld;
  readonly #references = new References();
  readonly #wire = new Projection((object) => this.#references.idOf(object), wireNaming);
  readonly #json = new Projection((object) => this.#references.idOf(object), jsonNaming);

  constructor(world: InterpreterWorld) {
    this.#world = world;
  }

  /** How many objects add-ins hold on to; a leak shows here. */
  get keptReferences(): number {
    return this.#references.size;
  }

  async run(batch: Batch): Promise<BatchReply> {
    const paths = new ObjectPaths(batch.ObjectPaths, this.#pathWorld());
    const results: ActionResult[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await this.#play(action, paths) });
      } catch (error) {
        return { Results: results, Error: asBatchError(error, action, index) };
      }
    }
    return { Results: results };
  }

  #pathWorld(): PathWorld {
    const { root } = this.#world;
    return {
      root,
      service: (name) => this.#world.service(name),
      reference: (id) => this.#references.get(id),
      beforeCall: (method) => this.#world.beforeRead([method]),
    };
  }

  async #play(action: Action, paths: ObjectPaths): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const target = await paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target === nullObject ? null : this.#wire.identityOf(target);
      case ActionType.Query:
        return this.#query(target, action.QueryInfo ?? {}, this.#wire);
      case ActionType.QueryAsJson:
        return this.#query(target, action.QueryInfo ?? {}, this.#json);
      case ActionType.Method:
        return this.#call(target, action, paths);
      case ActionType.SetProperty: {
        const [value] = await paths.arguments(action.ArgumentInfo);
        if (target !== nullObject) writeMember(target, toMemberName(action.Name ?? ""), value);
        return null;
      }
      case ActionType.Update:
        if (target !== nullObject) update(target, action.ObjectState ?? {});
        return null;
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  async #query(target: Resolved, query: QueryInfo, projection: Projection): Promise<unknown> {
    if (target === nullObject) return null;
    await this.#world.beforeRead(selectedPaths(query).flat());
    return projection.project(target, query);
  }

  async #call(target: Resolved, action: Action, paths: ObjectPaths): Promise<unknown> {
    const name = toMemberName(action.Name ?? "");
    const args = await paths.arguments(action.ArgumentInfo);
    if (name === "_removeReference") {
      this.#references.release(args[0]);
      return null;
    }
    if (target === nullObject) return null;
    if (name === "_keepReference") {
      this.#references.keep(target);
      return null;
    }
    await this.#world.beforeRead([name]);
    const value = await callMember(target, name, args);
    return value instanceof HostObject ? this.#wire.identityOf(value) : (value ?? null);
  }
}

/** Nested state sets the members of the nested objects. */
function update(target: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [wireName, value] of Object.entries(state)) {
    const name = toMemberName(wireName);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      const child = readMember(target, name);
      if (child instanceof HostObject) {
        update(child, value as Record<string, unknown>);
        continue;
      }
    }
    writeMember(target, name, value);
  }
}

function asBatchError(error: unknown, action: Action, index: number): BatchError {
  const known = error instanceof ApiError ? error : new ApiError("GeneralException", messageOf(error), 500);
  return {
    Code: known.code,
    Message: known.message,
    Location: action.Name ?? "",
    HttpStatusCode: known.status,
    ActionIndex: index,
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
