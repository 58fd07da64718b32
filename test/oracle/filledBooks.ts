/** A workbook that was laid out once, with many fills in turn, worked out by the workbench. */
import type { Edition } from "../../src/statute/types";
import { Calculator } from "../../workbench/model/calculator";
import { saveFile } from "../../workbench/model/saveFile";
import { openDesk } from "../support/app";
import type { Fill } from "../support/fills";
import { filledState } from "../support/putFill";
import type { Calculated } from "./formulaValues";

export async function filledBooks(edition: Edition, fills: readonly Fill[]): Promise<readonly Calculated[]> {
  const { state: laidOut } = (await openDesk({ edition })).model.book;
  const calculator = new Calculator(undefined);
  calculator.calculate(laidOut);
  return fills.map((fill) => {
    const state = filledState(laidOut, fill);
    return { state, results: calculator.calculate(state) };
  });
}

const SAVED = new Date(Date.UTC(2025, 0, 17));

export const savedBook = ({ state, results }: Calculated): Promise<Uint8Array> => saveFile(state, results, state.order[0]!, { created: SAVED, changed: SAVED });
