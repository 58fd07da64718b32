/** The workbook port on Office.js. */
import type { SheetInfo, WorkbookPort } from "../app/ports";
import { draw } from "./draw";
import { list } from "./list";
import { read } from "./read";
import { reveal } from "./reveal";
import { watch } from "./watch";
import { write } from "./write";

/** The workbook that the pane belongs to. */
export function excelWorkbook(): WorkbookPort {
  /** As last listed: only by it can a new sheet be put among the tabs without asking Excel once more. */
  let tabs: readonly SheetInfo[] = [];
  return {
    async list() {
      const info = await list();
      tabs = info.sheets;
      return info;
    },
    read,
    draw: (jobs, options) => draw(tabs, jobs, options),
    write,
    reveal,
    watch,
  };
}
