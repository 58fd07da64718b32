import type { Call } from "./call";

/**
 * A class of Excel's object model as the host answers it. Keys are member names of the official types, in camel case;
 * a member that is missing here is refused by name. `Self` is what an object of the class is to the host.
 */
export interface ObjectType<Self> {
  readonly name: string;
  /** What instantiating answers, e.g. `{Id}`. */
  readonly identity?: (self: Self, call: Call) => Record<string, unknown>;
  readonly get?: Readonly<Record<string, (self: Self, call: Call) => unknown>>;
  readonly set?: Readonly<Record<string, (self: Self, value: unknown, call: Call) => void>>;
  /** Properties that are objects. */
  readonly objects?: Readonly<Record<string, (self: Self, call: Call) => Ref>>;
  /** Methods: they answer an object, a value, or nothing. */
  readonly methods?: Readonly<Record<string, (self: Self, args: readonly unknown[], call: Call) => Ref | Plain | void>>;
  /** Indexer of a collection. */
  readonly item?: (self: Self, args: readonly unknown[], call: Call) => Ref;
  readonly items?: (self: Self, call: Call) => readonly Ref[];
  /** Member name of the types for the suffix of `_Register…Event`, and the number of the event. */
  readonly events?: Readonly<Record<string, { readonly member: string; readonly type: number }>>;
  /** Where events are addressed to. */
  readonly target?: (self: Self) => string;
}

/** A value that is no object of the model. */
export class Plain {
  constructor(readonly value: unknown) {}
}

/** An object of the model; `self` undefined: the null object of its class. */
export class Ref {
  private constructor(readonly type: ObjectType<unknown>, readonly self: unknown) {}

  static to<Self>(type: ObjectType<Self>, self: Self): Ref {
    return new Ref(type as unknown as ObjectType<unknown>, self);
  }
  static toNothing<Self>(type: ObjectType<Self>): Ref {
    return new Ref(type as unknown as ObjectType<unknown>, undefined);
  }
  get isNull(): boolean {
    return this.self === undefined;
  }
}
