/** What the form to come has in common with the one in force. */
import { notice } from "./notice";
import { EDITION_2031 } from "./edition";
import { ROWS } from "./applications";
import { EDITION_2021 } from "../../../src/statute/2021/edition";
import { N30 } from "../../../src/statute/citations";
import { S1, S4, S5, T2, T3 } from "../../../src/statute/forms/ids";
import { figureId } from "../../../src/statute/ids";
import { defineMapping } from "../../../src/statute/mapping/mapping";

// #region mapping
const citations = [N30("格式"), notice("格式")];
const same = (id: string) => ({ older: figureId(id), newer: figureId(id), why: "两种格式的这一格相同。", citations });

export const FROM_2021_TO_2031 = defineMapping(EDITION_2021, EDITION_2031, {
  same: [same(`${T2}.lic`), same(`${T2}.pun`), ...ROWS.filter(({ id }) => id !== "done").map(({ id }) => same(`${T3}.${id}.natural`))],
  divided: [],
  texts: [
    { older: { section: S1, part: "active" }, newer: { section: S1, part: "" }, why: "总体情况不再分部分。", citations },
    { older: { section: S5, part: "" }, newer: { section: S4, part: "" }, why: "问题一部分换了序号。", citations },
  ],
});
// #endregion
