/** Everything of the pane that is fetched later, but the reading of PDF, which is larger than all else together. */
import * as commands from "../../app/parts";
import { markup } from "../clipboard/exits";
import * as screens from "../later/parts";
import { reader } from "../outsideFiles";

export const laterParts: readonly (() => Promise<unknown>)[] = [
  ...Object.values(commands),
  ...Object.values(screens).map((screen) => () => screen.fetch()),
  ...markup,
  async () => (await reader()).startReader(),
];
