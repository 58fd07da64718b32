import { Call } from "./call";
import type { HostClient } from "./client";
import { HostError, invalidPath, notAnswered } from "./errors";
import type { PlannedFailure } from "./misbehaviour";
import { Plain, Ref } from "./objectType";
import { runtimeRoot } from "./objects/workbook";
import { WORKBOOK_TARGET } from "./events";
import { rangeType } from "./objects/range";
import { rangeAreasType } from "./objects/rangeAreas";
import { query } from "./query";
import { RangeSelf } from "./rangeSelf";
import { requireMember, setOfMember } from "./registry";
import { ActionType, camel, PathType, type Batch, type BatchAction, type BatchAnswer, type BatchArguments, type BatchPath } from "./wire";

/** True for the batch a client sends after its work, to let go of references. */
export function isCleanup(batch: Batch): boolean {
  return batch.Actions.length > 0 && batch.Actions.every((action) => action.Name === "_RemoveReference" || (action.ActionType === ActionType.instantiate && batch.ObjectPaths[action.ObjectPathId]?.ObjectPathType === PathType.root)) && batch.Actions.some((action) => action.Name === "_RemoveReference");
}

/** Runs a batch action by action. The first that fails ends it; what was done before stays done. */
export function execute(client: HostClient, batch: Batch, failure: PlannedFailure | undefined): BatchAnswer {
  const run = new BatchRun(client, batch);
  const answer: BatchAnswer = { Results: [] };
  const fail = (error: HostError, index: number): BatchAnswer => {
    answer.Error = { Code: error.code, Message: error.message, Location: error.location, ActionIndex: Math.min(index, batch.Actions.length - 1) };
    return answer;
  };
  if (client.host.workbook.editing && !isCleanup(batch)) return fail(new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again."), 0);
  const stopAt = failure && Math.min(failure.afterActions ?? batch.Actions.length, batch.Actions.length);
  for (const [index, action] of batch.Actions.entries()) {
    if (index === stopAt) break;
    try {
      answer.Results.push({ ActionId: action.Id, Value: run.act(action) ?? null });
    } catch (error) {
      run.end();
      if (error instanceof HostError) return fail(error, index);
      throw error;
    }
  }
  run.end();
  return failure ? fail(new HostError(failure.code, failure.message ?? `The host was told to fail with ${failure.code}.`), stopAt!) : answer;
}

/** Wire names that are not the member's name. */
const ALIASES: Readonly<Record<string, Readonly<Record<string, string>>>> = { Worksheet: { gridlines: "showGridlines", headings: "showHeadings" } };

class BatchRun {
  private readonly call: Call;
  private readonly resolved = new Map<number, Ref>();

  constructor(private readonly client: HostClient, private readonly batch: Batch) {
    this.call = new Call(client);
  }

  act(action: BatchAction): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const ref = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate: return this.identity(ref);
      case ActionType.query: return query(ref, action.QueryInfo?.Select ?? [], this.call, action.QueryInfo?.Skip, action.QueryInfo?.Top);
      case ActionType.method: return this.method(ref, action.Name, action.ArgumentInfo, true);
      case ActionType.setProperty: return this.setProperty(ref, action);
      default: throw new HostError("NotImplemented", `This host knows no action of type ${action.ActionType}.`);
    }
  }

  /** Suspended calculation lasts one batch. */
  end(): void {
    this.call.book.suspended = false;
  }

  private identity(ref: Ref): unknown {
    if (ref.isNull) return null;
    if (ref.self instanceof RangeSelf) {
      for (const [id, kept] of this.client.references) if (kept === ref.self) return { _ReferenceId: id };
    }
    return ref.type.identity?.(ref.self, this.call) ?? {};
  }

  private resolve(id: number): Ref {
    const known = this.resolved.get(id);
    if (known) return this.present(known);
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw invalidPath(`there is no object path ${id}`);
    const ref = this.find(path);
    this.resolved.set(id, ref);
    return ref;
  }

  /** @throws ItemNotFound for a range all of whose cells were deleted */
  private present(ref: Ref): Ref {
    if (ref.self instanceof RangeSelf && ref.self.areas.length === 0) throw new HostError("InvalidReference", "This reference is not valid for the current operation: its cells were deleted.");
    return ref;
  }

  private find(path: BatchPath): Ref {
    if (path.ObjectPathType === PathType.root) return runtimeRoot;
    if (path.ObjectPathType === PathType.reference) return this.reference(path.Name);
    if (path.ObjectPathType === PathType.nothing) return Ref.toNothing({ name: "NullObject" });
    const parent = this.resolve(path.ParentObjectPathId!);
    if (parent.isNull) return Ref.toNothing(parent.type);
    switch (path.ObjectPathType) {
      case PathType.method: {
        const made = this.method(parent, path.Name, path.ArgumentInfo, false);
        if (!(made instanceof Ref)) throw invalidPath(`${parent.type.name}.${camel(path.Name)} gives no object`);
        return made;
      }
      case PathType.property: return this.property(parent, path.Name);
      case PathType.indexer: {
        if (!parent.type.item) throw invalidPath(`${parent.type.name} has no items`);
        return parent.type.item(parent.self, this.values(path.ArgumentInfo), this.call);
      }
      default: throw new HostError("NotImplemented", `This host knows no object path of type ${path.ObjectPathType}.`);
    }
  }

  private reference(id: string): Ref {
    const range = this.client.references.get(id);
    if (!range) throw invalidPath(`reference ${id} was let go`);
    if (!this.call.book.state.sheets.has(range.sheet)) throw new HostError("ItemNotFound", "The worksheet of this range is gone.");
    return this.present(rangeRef(range));
  }

  private property(parent: Ref, wireName: string): Ref {
    const name = wireName === "_Runtime" ? "runtime" : camel(wireName);
    const get = parent.type.objects?.[name];
    const full = `${parent.type.name}.${name}`;
    if (wireName !== "_Runtime") this.allow(parent.type.name, name, get !== undefined);
    return within(full, () => get!(parent.self, this.call));
  }

  private method(ref: Ref, wireName: string, info: BatchArguments | undefined, asValue: boolean): unknown {
    if (wireName === "_RemoveReference") {
      this.client.references.delete(String(this.values(info)[0]));
      return null;
    }
    // Excel lets it pass: Microsoft's own samples begin with `worksheets.getItemOrNullObject("Sample").delete()`.
    if (ref.isNull) return null;
    if (wireName === "_KeepReference") return void this.client.keep(ref.self as RangeSelf);
    if (/^_(Un)?[Rr]egister/.test(wireName)) return this.register(ref, wireName);
    const name = camel(wireName);
    const run = ref.type.methods?.[name];
    if (!wireName.startsWith("_")) this.allow(ref.type.name, name, run !== undefined);
    else if (!run) throw notAnswered(`${ref.type.name}.${wireName}`, "internal");
    const answer = within(`${ref.type.name}.${name}`, () => run!(ref.self, this.values(info), this.call));
    return answer instanceof Plain ? answer.value : asValue && answer instanceof Ref ? this.identity(answer) : answer;
  }

  private setProperty(ref: Ref, action: BatchAction): null {
    const wire = camel(action.Name);
    const name = ALIASES[ref.type.name]?.[wire] ?? wire;
    if (ref.isNull) throw invalidPath(`${name} of an object that is not there`, `${ref.type.name}.${name}`);
    const set = ref.type.set?.[name];
    this.allow(ref.type.name, name, set !== undefined);
    const value = this.values(action.ArgumentInfo)[0];
    within(`${ref.type.name}.${name}`, () => set!(ref.self, value, this.call));
    return null;
  }

  private register(ref: Ref, wireName: string): null {
    const off = wireName.startsWith("_Un");
    const key = wireName.replace(/^_(Un)?[Rr]egister/, "").replace(/^Event/, "").replace(/Event$/, "");
    const event = ref.type.events?.[key];
    if (!event) throw notAnswered(`${ref.type.name}.${wireName}`, "internal");
    this.allow(ref.type.name, event.member, true);
    const target = `${event.type}|${ref.type.target?.(ref.self) ?? WORKBOOK_TARGET}`;
    const count = (this.client.registered.get(target) ?? 0) + (off ? -1 : 1);
    if (count > 0) this.client.registered.set(target, count);
    else this.client.registered.delete(target);
    return null;
  }

  /** @throws for a member that the profile's Excel, the types, or this host do not have; each by name */
  private allow(type: string, member: string, answered: boolean): void {
    try {
      requireMember(this.client.host.profile, type, member);
      if (!answered) throw notAnswered(`${type}.${member}`, setOfMember(type, member));
    } catch (error) {
      if (error instanceof HostError) this.client.counters.refused.push(`${error.code} ${error.location}`);
      throw error;
    }
  }

  /** Arguments, objects among them resolved; missing ones at the end are undefined. */
  private values(info: BatchArguments | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => (ids[index] ? this.resolve(ids[index]) : value ?? undefined));
  }
}

/** Says where an error happened. */
function within<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError && error.location === "") error.location = location;
    throw error;
  }
}

function rangeRef(range: RangeSelf): Ref {
  return range.areas.length > 1 ? Ref.to(rangeAreasType, range) : Ref.to(rangeType, range);
}
