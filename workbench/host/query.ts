import type { Call } from "./call";
import { HostError, notAnswered } from "./errors";
import type { Ref } from "./objectType";
import { requireMember, setOfMember } from "./registry";
import { pascal } from "./wire";

/** `values`, `format/fill/color`: a tree of what shall be loaded. */
interface Wanted {
  readonly [member: string]: Wanted;
}

function treeOf(select: readonly string[]): Wanted {
  const root: Record<string, Wanted> = {};
  for (const path of select.flatMap((one) => one.split(","))) {
    let node = root;
    for (const part of path.trim().split("/")) {
      if (part !== "") node = (node[part] ??= {}) as Record<string, Wanted>;
    }
  }
  return root;
}

/** Answers a load. A collection's answer holds its members; an empty list of names asks for all plain properties. */
export function query(ref: Ref, select: readonly string[], call: Call, skip = 0, top?: number): unknown {
  if (ref.isNull) return null;
  return load(ref, treeOf(select), call, skip, top);
}

function load(ref: Ref, wanted: Wanted, call: Call, skip = 0, top?: number): unknown {
  if (ref.isNull) return null;
  const { type } = ref;
  if (type.items) {
    const { items, ...direct } = wanted;
    const inner = items ? { ...direct, ...items } : direct;
    const members = type.items(ref.self, call).slice(skip, top === undefined || top < 0 ? undefined : skip + top);
    return { _Items: members.map((member) => load(member, inner, call)) };
  }
  const names = Object.keys(wanted).filter((name) => name !== "isNullObject" && !name.startsWith("$"));
  const answer: Record<string, unknown> = { ...type.identity?.(ref.self, call) };
  for (const name of names.length > 0 ? names : plainMembers(ref, call)) {
    if (name.startsWith("_")) continue;
    const get = type.get?.[name];
    const object = type.objects?.[name];
    if (!get && !object) {
      call.client.counters.refused.push(`NotImplemented ${type.name}.${name}`);
      throw notAnswered(`${type.name}.${name}`, setOfMember(type.name, name));
    }
    requireMember(call.client.host.profile, type.name, name);
    try {
      answer[pascal(name)] = get ? get(ref.self, call) : load(object!(ref.self, call), wanted[name] ?? {}, call);
    } catch (error) {
      if (error instanceof HostError && error.location === "") error.location = `${type.name}.${name}`;
      throw error;
    }
  }
  return answer;
}

function plainMembers(ref: Ref, call: Call): string[] {
  return Object.keys(ref.type.get ?? {}).filter((name) => {
    try {
      requireMember(call.client.host.profile, ref.type.name, name);
      return true;
    } catch (error) {
      if (error instanceof HostError) return false;
      throw error;
    }
  });
}
