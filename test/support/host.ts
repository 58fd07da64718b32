/**
 * Excel for tests: the genuine Office.js client in Node, talking to the workbench's host. Every call of `openHost`
 * loads the client afresh, so that no test sees the proxies or registrations of another.
 */
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { HostClient } from "../../workbench/host/client";
import type { Counters } from "../../workbench/host/counters";
import { ExcelHost } from "../../workbench/host/host";
import type { ProfileId } from "../../workbench/host/profiles";
import { WorkbookModel } from "../../workbench/model/model";

export interface HostOptions {
  readonly profile?: ProfileId;
  readonly workbook?: WorkbookModel;
  /** A second client comes into the host of the first. */
  readonly host?: ExcelHost;
  readonly seat?: "here" | "elsewhere";
  /** `Office.context.displayLanguage`. */
  readonly language?: string;
}

export interface OpenHost {
  readonly Excel: typeof globalThis.Excel;
  readonly Office: typeof globalThis.Office;
  readonly host: ExcelHost;
  readonly client: HostClient;
  readonly workbook: WorkbookModel;
  readonly counters: Counters;
  /** Resolves when the events raised so far have reached their handlers. */
  settled(): Promise<void>;
}

const CLIENT = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js");
let compiled: Script | undefined;

/** The client's code, compiled once: it takes longer than to run it. */
function clientScript(): Script {
  compiled ??= new Script(readFileSync(CLIENT, "utf8"), { filename: CLIENT });
  return compiled;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

export function openHost(options: HostOptions = {}): OpenHost {
  const host = options.host ?? new ExcelHost(options.workbook ?? WorkbookModel.blank("年报.xlsx"), options.profile ?? "microsoft365");
  const client = host.connect(options.seat);
  const office = smallOffice(host, options.language ?? "zh-CN");
  const bridge: { sendMessageToHost(json: string): void; onMessageFromHost?(json: string): void } = {
    sendMessageToHost: (json) => {
      const { id, flags, message } = JSON.parse(json) as BridgeRequest;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void client.process(body, (flags & DELAY_FOR_CELL_EDIT) !== 0).then((answer) => {
        bridge.onMessageFromHost!(JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body: answer } }));
      });
    },
  };
  client.onEvent((event) => {
    const entry = { messageCategory: 65536, messageType: event.type, targetId: event.target, message: JSON.stringify(event.args), id: event.id };
    bridge.onMessageFromHost!(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  });
  const global = clientGlobals(bridge, office);
  clientScript().runInContext(createContext(global));
  // The client checks requirement sets only when told to; the loader tells it, which is not loaded here.
  global.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    Excel: global.Excel, Office: office, host, client, workbook: host.workbook, counters: client.counters,
    settled: () => new Promise((resolve) => setTimeout(resolve, client.misbehaviour.eventDelay + 5)),
  };
}

/** Flag of a request made with `Excel.run({ delayForCellEdit: true })`. */
const DELAY_FOR_CELL_EDIT = 64;

interface ClientGlobals {
  Excel: typeof globalThis.Excel;
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/** What the client's code needs of a browser. `window` is its global object. */
function clientGlobals(bridge: object, office: typeof globalThis.Office): ClientGlobals {
  const quiet = { log: () => undefined, error: (...told: unknown[]) => console.error(...told), warn: () => undefined, info: () => undefined };
  const global: Record<string, unknown> = { _richApiNativeBridge: bridge, Office: office, console: quiet, setTimeout, clearTimeout, setInterval, clearInterval, Promise, JSON, location: { href: "https://localhost/", protocol: "https:", hostname: "localhost" }, navigator: { userAgent: "node" }, document: undefined };
  global.window = global;
  global.self = global;
  return global as unknown as ClientGlobals;
}

/** The part of `Office` that comes from the loader, which is not loaded here. */
function smallOffice(host: ExcelHost, language: string): typeof globalThis.Office {
  const settings = {
    get: (key: string) => host.settings.get(key) ?? null,
    set: (key: string, value: unknown) => void host.settings.set(key, value),
    remove: (key: string) => void host.settings.delete(key),
    saveAsync: (callback?: (result: { status: string }) => void) => void setTimeout(() => callback?.({ status: "succeeded" }), 0),
  };
  const context = {
    host: "Excel",
    platform: "PC",
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { host: "Excel", platform: "PC", version: host.profile.version },
    requirements: { isSetSupported: (name: string, version?: string | number) => host.supports(name, version === undefined ? undefined : String(version)) },
    document: { settings },
    officeTheme: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000", controlBackgroundColor: "#FFFFFF", controlForegroundColor: "#000000" },
  };
  const info = { host: "Excel", platform: "PC" };
  const office = {
    context,
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline" },
    onReady: (callback?: (value: typeof info) => void) => Promise.resolve(info).then((value) => (callback?.(value), value)),
    actions: { associate: () => undefined },
  };
  return office as unknown as typeof globalThis.Office;
}
