/** The workbook port on Office.js. */
import type { WorkbookPort } from "../app/ports";
import { draw, type Known } from "./draw";
import { list } from "./list";
import { locked } from "./locked";
import { protect } from "./protect";
import { read } from "./read";
import { reveal } from "./reveal";
import { watch } from "./watch";
import { write } from "./write";

/** The workbook that the pane belongs to. */
export function excelWorkbook(): WorkbookPort {
  /** As last listed: by it a new sheet is put among the tabs, and given names of its own, without asking Excel once more. */
  let known: Known = { sheets: [], names: [] };
  return {
    async list() {
      const info = await list();
      known = info;
      return info;
    },
    read,
    draw: (jobs, options) => draw(known, jobs, options),
    locked,
    write,
    protect,
    reveal,
    watch,
  };
}
