/** Which Excel the host pretends to be. */
export type ProfileId = "ltsc2021" | "ltsc2024" | "microsoft365" | "tooOld";

export interface Profile {
  readonly id: ProfileId;
  readonly label: string;
  /** Requirement set → highest version, as `isSetSupported` knows them. Decides which members the host answers. */
  readonly sets: Readonly<Record<string, string>>;
  /**
   * Sets the client is told of in addition. The frozen client asks `ExcelApiOnline` for events that later clients ask of
   * ExcelApi 1.17 (renamed, moved, shown and hidden sheets); the host itself still goes by the real set of the member.
   */
  readonly toldToClient: Readonly<Record<string, string>>;
  /** What `Office.context.diagnostics.version` says. */
  readonly version: string;
}

const events117 = { ExcelApiOnline: "1.1" };
const desktop = { DialogApi: "1.2", RibbonApi: "1.1", SharedRuntime: "1.1", AddInCommands: "1.3", Settings: "1.1", DelayForCellEdit: "1.1" };

export const profiles: Readonly<Record<ProfileId, Profile>> = {
  ltsc2021: { id: "ltsc2021", label: "Excel LTSC 2021", sets: { ...desktop, ExcelApi: "1.14" }, toldToClient: {}, version: "16.0.14332.20000" },
  ltsc2024: { id: "ltsc2024", label: "Excel LTSC 2024", sets: { ...desktop, ExcelApi: "1.17", RibbonApi: "1.2" }, toldToClient: events117, version: "16.0.17932.20000" },
  microsoft365: { id: "microsoft365", label: "Microsoft 365", sets: { ...desktop, ExcelApi: "1.20", RibbonApi: "1.2", SharedRuntime: "1.2", KeyboardShortcuts: "1.1" }, toldToClient: events117, version: "16.0.19231.20000" },
  tooOld: { id: "tooOld", label: "过旧的 Excel（ExcelApi 1.8）", sets: { ExcelApi: "1.8", DialogApi: "1.1", AddInCommands: "1.1", Settings: "1.1" }, toldToClient: {}, version: "16.0.10827.20000" },
};

/** True when a set as a profile has it reaches a version; a set it does not have never does. */
export function hasSet(sets: Readonly<Record<string, string>>, name: string, version = "1.1"): boolean {
  const own = sets[name];
  if (own === undefined) return false;
  const [major = 0, minor = 0] = own.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
