/** Waits for Office, but not for ever. */
import type { WorkbookPort } from "../app/ports";
import { can, FLOOR, reachesFloor } from "./capabilities";
import { excelWorkbook } from "./workbook";

export type Start =
  | { readonly kind: "ready"; readonly workbook: WorkbookPort; readonly sharedRuntime: boolean; readonly displayLanguage: string }
  /** `need`: the requirement set it lacks, `ExcelApi 1.9`. */
  | { readonly kind: "tooOld"; readonly need: string }
  /** A browser, or another Office program. */
  | { readonly kind: "notOffice" }
  /** Office.js did not load, or Office did not answer in time. Starting again is worth a try. */
  | { readonly kind: "noAnswer" };

/** Windows has been seen to restore a pane to which Office never answers. */
const PATIENCE = 10_000;

type Info = Awaited<ReturnType<typeof Office.onReady>>;

/** Office's answer; undefined when it fails or none came within so many milliseconds: to the pane both are no answer. */
function ready(patience: number): Promise<Info | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), patience);
    Office.onReady().then(resolve, () => resolve(undefined)).finally(() => clearTimeout(timer));
  });
}

function judge(info: Info | undefined): Start {
  if (info === undefined) return { kind: "noAnswer" };
  if (info.host !== Office.HostType.Excel) return { kind: "notOffice" };
  if (!reachesFloor()) return { kind: "tooOld", need: `${FLOOR.set} ${FLOOR.version}` };
  return { kind: "ready", workbook: excelWorkbook(), sharedRuntime: can("sharedRuntime"), displayLanguage: Office.context.displayLanguage };
}

/** Where and in what Office the pane has started. Never rejects and always answers within `patience` milliseconds. */
export async function startOffice(patience = PATIENCE): Promise<Start> {
  // The script may be blocked, as on closed networks; then the global is missing.
  if (typeof Office === "undefined") return { kind: "noAnswer" };
  return judge(await ready(patience));
}
