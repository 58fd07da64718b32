/**
 * A form that a notice to come might prescribe is added as docs/adding-a-form.md says, and goes through all the product does.
 * @apart the list of forms is everybody's
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import { portalHtml } from "../../src/files/markup/portal";
import { readSource } from "../../src/files/readSource";
import { cliZhCN } from "../../src/locales/cli/zh-CN";
import { zhCN } from "../../src/locales/zh-CN/words";
import { formOf } from "../../src/report/form";
import type { FigureId } from "../../src/statute/types";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { editionOfYear } from "../../src/statute/editionOfYear";
import { EDITIONS } from "../../src/statute/editions";
import { FORM, openDesk, type Desk } from "../support/app";
import { EDITION_2031 } from "../support/nextForm/edition";
import { register } from "../support/nextForm/register";

let folder: string;
beforeAll(async () => {
  register();
  folder = await mkdtemp(path.join(tmpdir(), "next-form-"));
});
afterAll(() => rm(folder, { recursive: true }));

const START = { ...FORM, year: 2031, edition: EDITION_2031.id };
const TYPED = { "t2.lic": 12, "t2.pun": 3, "t3.new.natural": 5, "t3.new.organisation": 2, "t3.carry_in.natural": 1, "t3.done.natural": 6, "t3.done.organisation": 1, "t3.carry_out.organisation": 1 };
const OTHERS = { "t2.ack": 0, "t3.carry_in.organisation": 0, "t3.carry_out.natural": 0, "t3.new.total": 7, "t3.carry_in.total": 1, "t3.done.total": 7, "t3.carry_out.total": 1 };

async function laidOut(): Promise<Desk> {
  const desk = await openDesk({ edition: EDITION_2031, laidOut: false });
  await desk.app.layOut(START);
  return desk;
}

async function finished(): Promise<Desk> {
  const desk = await laidOut();
  for (const [figure, value] of Object.entries(TYPED)) desk.type(figure, String(value));
  desk.typeText("一、", "2031年，本街道新收政府信息公开申请 7 件。");
  desk.typeText("四、", "公开的主动性还不够，将加强培训。");
  desk.typeCover("date", "2032-1-20");
  await desk.app.zeroFill(EDITION_2031.tables.map(({ id }) => id));
  await desk.calm();
  return desk;
}

const valuesOf = (figures: ReadonlyMap<FigureId, { readonly kind: string; readonly value?: unknown }>): Record<string, unknown> => Object.fromEntries([...figures].map(([id, reading]) => [id, reading.kind === "number" ? reading.value : null]));

async function nianbao(...words: string[]): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const said = { out: "", error: "" };
  const terminal = { out: (text: string) => void (said.out += text), error: (text: string) => void (said.error += text), progress: () => undefined };
  const code = await main(words, { terminal, voice: { words: zhCN, cli: cliZhCN }, files: { read: (source) => readSource(source, EDITIONS) }, atOnce: 1, editions: EDITIONS, version: "1.2.3", today: { year: 2032 } });
  return { code, ...said };
}

describe("a form that a new notice prescribes", () => {
  it("is offered for its first year and those after, the older ones for theirs", () => {
    expect([2020, 2024, 2030, 2031, 2040].map((year) => editionOfYear(EDITIONS, year).id)).toEqual(["2019", "2021", "2021", "2031", "2031"]);
  });

  it("is laid out, checked while it is filled in, explained by its own names, and its totals are formulas", async () => {
    const desk = await laidOut();
    expect(desk.model.sheets.map(({ name }) => name)).toEqual(["Sheet1", "封面", "文字", "二 主动公开", "三 申请办理", "校验", "年度报告", "校验记录"]);
    expect(desk.state.damage).toEqual([]);
    desk.type("t3.new.natural", "5");
    desk.type("t3.new.organisation", "2");
    desk.type("t3.carry_in.natural", "1");
    desk.type("t3.done.natural", "5");
    desk.type("t3.carry_out.natural", "0");
    await desk.calm();
    expect(desk.cell("t3.new.total").value).toBe(7);
    expect(desk.state.check!.findings.filter(({ code }) => code === "A-BAL").map(({ detail }) => detail)).toContainEqual(expect.objectContaining({ scope: "自然人", left: 6, right: 5, difference: 1 }));
  });

  it("is validated when it is whole, and generated with its own headings and rows", async () => {
    const desk = await finished();
    await desk.app.validate();
    expect(desk.state.outcome).toEqual({ kind: "validated", passed: true });
    await desk.app.generate("ask");
    const sheet = desk.sheet("年度报告");
    const rows = Array.from({ length: 40 }, (_, row) => Array.from({ length: 30 }, (_, column) => desk.model.cell(sheet, row, column).text).filter((text) => text !== "").join("|").trim());
    expect(rows).toEqual(expect.arrayContaining(["三、政府信息公开申请情况", "申请办理|自然人|法人或其他组织|总计", "本年新收申请件数|5|2|7", "行政确认|0", "四、存在的主要问题"]));
  });

  it("is read back whole from its workbook and from a page of a portal, by the command line", async () => {
    const desk = await finished();
    await writeFile(path.join(folder, "a.xlsx"), Buffer.from(await desk.model.save()));
    await writeFile(path.join(folder, "a.html"), `<!DOCTYPE html><meta charset="utf-8"><body>${portalHtml(desk.state.report!, false)}</body>`);
    for (const name of ["a.xlsx", "a.html"]) {
      const { code, out } = await nianbao("check", path.join(folder, name), "--json");
      const answer = JSON.parse(out) as { readonly edition: string; readonly year: number; readonly figures: Record<string, number | null>; readonly findings: readonly { readonly level: string }[] };
      expect([name, answer.edition, answer.year, code]).toEqual([name, "2031", 2031, 0]);
      expect(answer.figures).toEqual({ ...TYPED, ...OTHERS });
    }
  });

  it("is made empty by the command line, and its text for people names its tables", async () => {
    const made = path.join(folder, "empty.xlsx");
    expect((await nianbao("template", made, "--unit", FORM.unit, "--kind", "街道办事处", "--year", "2031")).code).toBe(0);
    const { code, out } = await nianbao("check", made);
    expect(code).toBe(1);
    expect(out).toContain("表三");
  });

  it("takes over a report of the form before it: what means the same goes to its place, the rest to 暂存", async () => {
    const desk = await openDesk({ edition: EDITION_2021, laidOut: false });
    await desk.app.layOut(FORM);
    desk.typeReport("pt_build_2022");
    desk.typeTexts();
    await desk.calm();
    const before = valuesOf(desk.state.report!.figures);
    await desk.app.switchEdition(EDITION_2031.id);
    expect(desk.state.outcome).toMatchObject({ kind: "switched" });
    await desk.calm();
    expect(desk.state.edition.id).toBe("2031");
    expect(desk.state.damage).toEqual([]);
    const after = valuesOf(desk.state.report!.figures);
    const carried = ["t2.lic", "t2.pun", "t3.new.natural", "t3.carry_in.natural", "t3.carry_out.natural"];
    expect(carried.map((id) => after[id])).toEqual(carried.map((id) => before[id]));
    expect(after["t3.done.natural"]).toBeNull();
    expect(desk.model.sheets.map(({ name }) => name)).toContain("暂存");
  });

  it("has every figure of it proved by the tests above", () => {
    expect(Object.keys({ ...TYPED, ...OTHERS }).sort()).toEqual([...formOf(EDITION_2031).figures.keys()].sort());
  });
});
