/** One worksheet of an .xlsx file, read as far as somebody asks: a workbook of ours holds more on the sheets that are worked out from the others than on those. */
import type { NameInfo } from "../../app/ports";
import type { Shown } from "./numberFormats";
import { sheetCells, type FileCell, type FileSheetCells } from "./sheetCells";

/** Where A1 of nearly every sheet has ended. */
const HEAD = 16 * 1024;
const GREATER = 0x3e;

export class FileSheet implements FileSheetCells {
  private whole: FileSheetCells | undefined;

  constructor(
    readonly name: string,
    readonly hidden: boolean,
    private readonly bytes: Uint8Array,
    private readonly strings: readonly string[],
    private readonly styles: ReadonlyMap<string, Shown>,
    private readonly firstDay = 0,
    /** The defined names of the workbook, whatever sheet they point to. */
    readonly names: readonly NameInfo[] = [],
  ) {}

  get cells(): readonly FileCell[] {
    return this.read().cells;
  }

  get merges(): FileSheetCells["merges"] {
    return this.read().merges;
  }

  /** What A1 holds, as `cells` has it. */
  get corner(): FileCell["value"] {
    if (!this.whole && this.bytes.length > HEAD) {
      // After a `>` no letter is cut in two. The last cell there is may be half a cell.
      const [first, second] = sheetCells(this.bytes.subarray(0, this.bytes.lastIndexOf(GREATER, HEAD - 1) + 1), this.strings, this.styles, this.firstDay).cells;
      if (first && second && isCorner(first)) return first.value;
    }
    return this.cells.find(isCorner)?.value;
  }

  private read(): FileSheetCells {
    return (this.whole ??= sheetCells(this.bytes, this.strings, this.styles, this.firstDay));
  }
}

const isCorner = ({ row, column }: FileCell): boolean => row === 0 && column === 0;
