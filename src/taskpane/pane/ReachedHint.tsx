import { useEffect } from "react";
import type { Target } from "../../app/state";
import { cellAddress } from "../../sheets/address";
import { COVER_NAME, coverCell } from "../../sheets/coverFields";
import { TEXT_NAME } from "../../sheets/textSheet";
import { fixedSheets } from "../../sheets/workbook";
import type { Edition } from "../../statute/types";
import { usePane, useViewState } from "./context";
import { useReachedHintStyles } from "./ReachedHint.styles";

/** Said once: a cell is selected, but the keyboard is still in the pane. Gone as soon as the person has left the pane. */
export function ReachedHint({ edition }: { readonly edition: Edition }) {
  const { view, words } = usePane();
  const { reached } = useViewState();
  const styles = useReachedHintStyles();
  const shown = typeof reached === "object";
  useEffect(() => {
    if (!shown) return;
    const leave = () => view.set({ reached: "said" });
    window.addEventListener("blur", leave);
    return () => window.removeEventListener("blur", leave);
  }, [shown, view]);
  const place = shown ? placeOf(reached, edition) : undefined;
  return place ? <p className={styles.hint}>{words.fill.reached(place.sheet, place.cell)}</p> : null;
}

/** Sheet and cell as the form lays them out; the cell of a text is found only on the sheet itself. */
function placeOf(target: Target, edition: Edition): { readonly sheet: string; readonly cell: string } | undefined {
  switch (target.kind) {
    case "figure": {
      const cell = fixedSheets(edition).places.get(target.figure);
      const table = edition.tables.find((t) => t.id === cell?.key);
      return cell && table && { sheet: table.sheetName, cell: cellAddress(cell.row, cell.column) };
    }
    case "meta": {
      const { row, column } = coverCell(target.field);
      return { sheet: COVER_NAME, cell: cellAddress(row, column) };
    }
    case "section":
      return { sheet: TEXT_NAME, cell: "" };
    case "sheet":
      return undefined;
  }
}
