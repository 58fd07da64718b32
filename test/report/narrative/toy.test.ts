/** The reader knows no form: a toy form with quantities of its own is read the same way. */
import { readNarrative } from "../../../src/report/narrative/readNarrative";
import { number } from "../../../src/report/reading";
import type { Report } from "../../../src/report/types";
import { defineEdition } from "../../../src/statute/define";
import { figureId } from "../../../src/statute/ids";
import type { SaidRule } from "../../../src/statute/types";
import { reportOf } from "../../support/reports";
import { TOY } from "../../support/toy";

const all = (row: string) => ({ id: row, name: row, figures: [figureId(`t1.${row}.total`)] });
const TOYS: SaidRule = {
  code: "TOY-SAID", kind: "said", level: "warning", reads: "numbers", citation: { document: "玩具", clause: "一" }, clause: "文字与表一致",
  matters: [{ id: "toys", names: ["积木"], plainNames: [] }],
  quantities: [{ id: "got", matter: "toys", words: ["收到"], equals: [all("got")], verb: true, none: true }, { id: "mended", matter: "toys", words: ["修(好|理)"], equals: [all("done")], verb: true }],
};
const edition = defineEdition({ ...TOY, rules: [...TOY.rules, TOYS] });
const report = (content: string): Report => reportOf(new Map(TOY.tables[0]!.figures.map((f) => [f.id, number(f.id.startsWith("t1.got") ? 7 : 5)])), { edition, pieces: [{ section: TOY.sections[0]!.id, part: "a", kind: "text", startsParagraph: true, content }] });
const told = (content: string) => readNarrative(report(content)).numbers.map(({ number: n, wrong }) => `${n.quantity.id} ${n.says}${wrong ? " wrong" : ""}`);

test("its own quantities are read by its own words, and nothing else", () => {
  expect(told("今年收到积木七件，修理6件；收到来信9件，收到政府信息公开申请8件。")).toEqual(["got 7", "mended 6 wrong"]);
  expect(told("今年未收到积木。")).toEqual(["got 0 wrong"]);
});

test("a form without such quantities has nothing read", () => {
  expect(readNarrative({ ...report("今年收到积木七件，其中红的九件。"), edition: TOY })).toEqual({ numbers: [], divisions: [] });
});
