import type { BookEvent, Origin } from "../model/changes";
import { byteLength, Counters } from "./counters";
import { EventType, occurrences, WORKBOOK_TARGET, type Occurrence } from "./events";
import { execute, isCleanup } from "./execute";
import type { ExcelHost } from "./host";
import { Misbehaviour } from "./misbehaviour";
import { hasSet } from "./profiles";
import type { RangeSelf } from "./rangeSelf";
import type { Batch, BatchAnswer } from "./wire";

/** An event on its way to a client. */
export interface RaisedEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly id: number;
  readonly remote: boolean;
}

/** An add-in's runtime as the host knows it: its batches, its registrations, what it holds on to. */
export class HostClient {
  readonly counters = new Counters();
  readonly misbehaviour = new Misbehaviour();
  readonly references = new Map<string, RangeSelf>();
  /** `type|target` of the events it has registered, and how often. */
  readonly registered = new Map<string, number>();
  /** `runtime.enableEvents`: false silences this client only. */
  eventsEnabled = true;
  private readonly listeners = new Set<(event: RaisedEvent) => void>();
  private queue: Promise<unknown> = Promise.resolve();
  private nextEvent = 1;
  private nextReference = 1;
  private closed = false;

  constructor(readonly host: ExcelHost, readonly id: string, readonly seat: "here" | "elsewhere") {}

  get origin(): Origin {
    return { kind: "client", id: this.id };
  }

  /**
   * Answers one batch (its JSON body), in the order of arrival. `waitForEdit`: while a cell is being edited it waits
   * instead of failing.
   */
  process(body: string, waitForEdit = false): Promise<string> {
    const answer = this.queue.then(() => this.answer(body, waitForEdit));
    this.queue = answer.then(() => undefined, () => undefined);
    return answer;
  }

  onEvent(listener: (event: RaisedEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  keep(range: RangeSelf): string {
    for (const [id, kept] of this.references) if (kept === range) return id;
    const id = `${this.id}:${this.nextReference++}`;
    this.references.set(id, range);
    return id;
  }

  /** Turns a change of the workbook into the events this client has registered. */
  hear(event: BookEvent): void {
    const local = this.host.seatOf(event.origin) === this.seat;
    const own = (origin: Origin): boolean => origin.kind === "client" && origin.id === this.id;
    for (const one of occurrences(event, local, own, hasSet(this.host.profile.sets, "ExcelApi", "1.14"))) this.raise(one);
  }

  close(): void {
    this.closed = true;
    this.listeners.clear();
    this.registered.clear();
    this.references.clear();
  }

  private raise(one: Occurrence): void {
    if (!this.eventsEnabled || this.closed) return;
    const targets = one.type === EventType.documentSelection ? [""] : [one.sheet, WORKBOOK_TARGET].filter((target) => this.registered.has(`${one.type}|${target}`));
    for (const target of targets) {
      for (let copy = this.misbehaviour.eventCopies(); copy > 0; copy--) {
        const raised: RaisedEvent = { type: one.type, target, args: one.args, id: this.nextEvent++, remote: one.remote };
        setTimeout(() => this.listeners.forEach((listener) => listener(raised)), this.misbehaviour.eventDelay);
      }
    }
  }

  private async answer(body: string, waitForEdit: boolean): Promise<string> {
    const batch = JSON.parse(body) as Batch;
    const cleanup = isCleanup(batch);
    this.counters.bytesSent += byteLength(body);
    if (cleanup) this.counters.cleanups++;
    else {
      this.counters.syncs++;
      this.counters.actions += batch.Actions.length;
      this.misbehaviour.beforeBatch?.(this.counters.syncs, this.host.workbook);
      await this.pause();
    }
    if (waitForEdit) await this.editingEnds();
    const failure = cleanup ? undefined : this.misbehaviour.failures.find((one) => one.batch === this.counters.syncs);
    const answer: BatchAnswer = this.host.workbook.book.group(() => execute(this, batch, failure));
    const text = JSON.stringify(answer);
    this.counters.bytesReceived += byteLength(text);
    return text;
  }

  private pause(): Promise<void> {
    const { batchDelay } = this.misbehaviour;
    if (batchDelay === 0) return Promise.resolve();
    return new Promise((resolve) => {
      if (Number.isFinite(batchDelay)) setTimeout(resolve, batchDelay);
    });
  }

  private editingEnds(): Promise<void> {
    const { workbook } = this.host;
    if (!workbook.editing) return Promise.resolve();
    return new Promise((resolve) => {
      const end = workbook.subscribe(() => {
        if (workbook.editing) return;
        end();
        resolve();
      });
    });
  }
}
