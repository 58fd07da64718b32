import type { HostClient, RaisedEvent } from "../host/client";
import type { ExcelHost } from "../host/host";
import { LANGUAGE } from "./language";
import { answerRuntime, isRuntimeBatch, visibilityEvent, type PaneVisibility } from "./runtimeService";

/** A message of the client in the pane, as it posts it. `_actionType`: 0 invokes, 1 registers an event, 2 ends it. */
interface Asked {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: Readonly<Record<string, unknown>> };
}

/** Dispatch ids of the client's host calls that an add-in like ours makes. */
const DISPATCH = { richApi: 93, saveSettings: 76, commandCompleted: 94 } as const;

/**
 * The talk with the page in the pane's frame, as Excel on the web has it: JSON texts by postMessage. What the add-in asks
 * of the workbook goes to a client of the host; what it asks about its own pane is answered here.
 */
export class PaneLink {
  readonly client: HostClient;
  private readonly end: () => void;
  private readonly registered = new Set<string>();
  private readonly waiting: { readonly id: string; readonly name: string }[] = [];
  private conversation = "";
  private nextEvent = 1;

  constructor(private readonly frame: HTMLIFrameElement, private readonly host: ExcelHost, private readonly visibility: PaneVisibility) {
    this.client = host.connect();
    const endEvents = this.client.onEvent((event) => this.raise(event));
    const listen = (event: MessageEvent): void => {
      if (event.source !== this.frame.contentWindow || event.origin !== window.location.origin || typeof event.data !== "string") return;
      const asked = parse(event.data);
      if (asked !== undefined) this.hear(asked);
    };
    window.addEventListener("message", listen);
    this.end = () => {
      window.removeEventListener("message", listen);
      endEvents();
    };
  }

  close(): void {
    this.end();
    this.client.close();
  }

  /** Tells the add-in that its pane was shown or hidden. */
  shown(visible: boolean): void {
    if (this.registered.has("richApiMessage")) this.post("richApiMessage", { ArrayData: [visibilityEvent(visible, this.nextEvent++)] });
  }

  /** A button of the ribbon that runs a function. Kept until the add-in listens for its buttons. */
  command(id: string, name: string): void {
    this.waiting.push({ id, name });
    this.sendCommands();
  }

  private sendCommands(): void {
    if (!this.registered.has("appCommandInvoked")) return;
    for (const { id, name } of this.waiting.splice(0)) this.post("appCommandInvoked", [id, name, JSON.stringify({ source: { id } })]);
  }

  private raise(event: RaisedEvent): void {
    if (!this.registered.has("richApiMessage")) return;
    this.post("richApiMessage", { ArrayData: [[65536, event.type, event.target, JSON.stringify(event.args), event.id, event.remote]] });
  }

  private hear(asked: Asked): void {
    this.conversation = asked._conversationId;
    if (asked._actionType === 1) {
      this.registered.add(asked._actionName);
      this.answer(asked, { Error: 0 });
      this.sendCommands();
    } else if (asked._actionType === 2) {
      this.registered.delete(asked._actionName);
      this.answer(asked, { Error: 0 });
    } else this.invoke(asked).catch((error: unknown) => {
      // A fault of the workbench, not of the add-in: said loudly, and the client is told so as not to wait for ever.
      console.error(error);
      this.answer(asked, { Version: 1, Error: 5001 });
    });
  }

  private async invoke(asked: Asked): Promise<void> {
    switch (asked._actionName) {
      case "ContextActivationManager_getAppContextAsync": return this.answer(asked, this.context(asked));
      case "ContextActivationManager_notifyHost": return undefined;
      case "executeMethod": return this.execute(asked, asked._data as MethodData);
      default: throw new Error(`This host does not know the call ${asked._actionName}`);
    }
  }

  private async execute(asked: Asked, data: MethodData): Promise<void> {
    const dispatch = data.DdaMethod?.DispatchId;
    if (dispatch === DISPATCH.richApi) {
      const body = String(data.ArrayData?.[4]);
      const answer = isRuntimeBatch(body) ? answerRuntime(body, this.visibility) : await this.client.process(body, waitsForEdit(data));
      return this.answer(asked, { Version: 1, Error: 0, Data: [200, [], answer] });
    }
    if (dispatch === DISPATCH.saveSettings) {
      this.host.settings.clear();
      for (const [key, value] of Object.entries(data.DdaSettingsMethod?.Properties ?? {})) this.host.settings.set(key, value);
      return this.answer(asked, { Version: 1, Error: 0 });
    }
    if (dispatch === DISPATCH.commandCompleted) return this.answer(asked, { Version: 1, Error: 0 });
    throw new Error(`This host does not know the method ${String(dispatch)}`);
  }

  private context(asked: Asked): unknown {
    const { profile, settings, workbook } = this.host;
    const sets = { ...profile.sets, ...profile.toldToClient };
    return {
      _id: "workbench",
      _appName: 16,
      _appVersion: "16.00",
      _appUILocale: LANGUAGE,
      _dataLocale: "zh-CN",
      _docUrl: new URL(workbook.fileName, window.location.href).href,
      _clientMode: workbook.readOnly ? 0 : 1,
      _settings: [...settings].map(([name, value]) => [name, JSON.stringify(value)]),
      _reason: 0,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: String(asked._correlationId),
      _appInstanceId: "workbench",
      _touchEnabled: false,
      _commerceAllowed: false,
      _requirementMatrix: JSON.stringify(sets),
      _hostFullVersion: profile.version,
      _appDomains: [],
    };
  }

  private answer(asked: Asked, data: unknown): void {
    this.send({ _messageType: 1, _responseType: 0, _actionName: asked._actionName, _conversationId: asked._conversationId, _correlationId: asked._correlationId, _errorCode: 0, _data: data });
  }

  private post(action: string, data: unknown): void {
    this.send({ _messageType: 1, _responseType: 1, _actionName: action, _conversationId: this.conversation, _correlationId: 0, _errorCode: 0, _data: data });
  }

  private send(message: Readonly<Record<string, unknown>>): void {
    const origin = window.location.origin;
    this.frame.contentWindow?.postMessage(JSON.stringify({ ...message, _origin: origin, _serializerVersion: 1 }), origin);
  }
}

/** Messages of others (a browser extension, say) are not for us. */
function parse(text: string): Asked | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    const message = JSON.parse(text) as Partial<Asked>;
    return message._messageType === 0 && typeof message._actionName === "string" ? (message as Asked) : undefined;
  } catch (error) {
    console.warn("A message that is no JSON came from the pane", error);
    return undefined;
  }
}

/** `delayForCellEdit` is a bit of the request's flags, which stand seventh in its array. */
const DELAY_FOR_CELL_EDIT = 64;

function waitsForEdit(data: MethodData): boolean {
  return (Number(data.ArrayData?.[6]) & DELAY_FOR_CELL_EDIT) !== 0;
}
