import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FilesPort } from "../../src/app/filesPort";
import { readFound } from "../../src/cli/fileRead";
import { main, type ExitCode } from "../../src/cli/main";
import { portalHtml } from "../../src/files/markup/portal";
import { writeWorkbook } from "../../src/files/xlsx/writeWorkbook";
import { writeReport } from "../../src/files/xlsx/writeReport";
import { cliZhCN } from "../../src/locales/cli/zh-CN";
import { readSource } from "../../src/files/readSource";
import { zhCN } from "../../src/locales/zh-CN/words";
import { formOf } from "../../src/report/form";
import type { ImportedReport } from "../../src/report/imported";
import type { Piece } from "../../src/report/types";
import { filledWorkbook } from "../../src/sheets/filledWorkbook";
import { EDITIONS } from "../../src/statute/editions";
import { publishedPage } from "../outside/generate/page";
import { pdfBytes } from "../outside/generate/pdfPage";
import { published, publishedFigures, publishedIds, publishedReport, withFigure, withTotals } from "../support/reports";
import { page } from "./page";
import { someOf } from "../support/runs";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "nianbao-cli-"));
});
afterEach(() => rm(folder, { recursive: true }));

const files: FilesPort = { read: (source) => readSource(source, EDITIONS) };
async function nianbao(...words: string[]): Promise<{ code: ExitCode; out: string; error: string }> {
  const said = { out: "", error: "" };
  const terminal = { out: (text: string) => void (said.out += text), error: (text: string) => void (said.error += text), progress: () => undefined };
  const code = await main(words, { terminal, voice: { words: zhCN, cli: cliZhCN }, files, atOnce: 4, editions: EDITIONS, version: "1.2.3", today: { year: 2026 } });
  return { code, ...said };
}
const at = (name: string): string => path.join(folder, name);
const numbers = (id: string): Record<string, number | null> => Object.fromEntries([...publishedFigures(id)].map(([figure, reading]) => [figure, reading.kind === "number" ? reading.value : null]));

describe("nianbao on the command line", () => {
  it("prints every figure of the edition as JSON, and finds nothing to mend in a good report", async () => {
    await writeFile(at("a.html"), page(publishedReport("dongliu_2024")));
    const { code, out } = await nianbao("check", at("a.html"), "--json");
    const answer = JSON.parse(out) as { edition: string; year: number; unit: string; figures: Record<string, number | null>; findings: { level: string }[]; receipt: { source: string } };
    expect(Object.keys(answer.figures)).toEqual([...formOf(EDITIONS[0]!).figures.keys()]);
    expect(answer.figures).toEqual(numbers("dongliu_2024"));
    expect(answer).toMatchObject({ edition: "2021", year: 2024, unit: published("dongliu_2024").unit, receipt: { source: "html" } });
    expect(answer.findings.filter((f) => f.level === "error")).toEqual([]);
    expect(code).toBe(0);
  });

  it("checks a workbook of ours on whose table a figure was typed over the mark in A1 as if nothing stood there", async () => {
    const { plans, values, results } = filledWorkbook(publishedReport("dongliu_2024"));
    const typedOver = plans.map((plan) => (plan.key === EDITIONS[0]!.tables[0]!.id ? { ...plan, identity: { ...plan.identity, sealed: "5" } } : plan));
    await writeFile(at("a.xlsx"), await writeWorkbook(plans, values, results));
    await writeFile(at("b.xlsx"), await writeWorkbook(typedOver, values, results));
    const [untouched, { code, out }] = [await nianbao("check", at("a.xlsx")), await nianbao("check", at("b.xlsx"))];
    expect(out).not.toContain("没有找到");
    expect({ code, out: out.replace("b.xlsx", "a.xlsx") }).toEqual({ code: untouched.code, out: untouched.out });
  });

  it("says of a PDF whose tables have no lines what is wrong with it and what to give instead, and exits 2", async () => {
    await writeFile(at("a.pdf"), pdfBytes(publishedPage("dongliu_2024"), { rules: "none" }));
    const { code, out, error } = await nianbao("read", at("a.pdf"));
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain("PDF 里的表格没有框线，无法确定每个数字属于哪一格，请改用 Word、网页或 Excel 文件");
  });

  it("names the imbalance of a published report by table, row and difference, and exits 1", async () => {
    await writeFile(at("a.html"), page(publishedReport("pt_haitan_2022")));
    const { code, out } = await nianbao("check", at("a.html"));
    expect(code).toBe(1);
    expect(out).toContain("【必改】表三");
    expect(out).toMatch(/差 \d+ 件/);
  });

  it("reads all good files of a folder however bad one of them is, names that one and exits 2", async () => {
    await mkdir(at("many"));
    for (const id of ["dongliu_2024", "huaian_2024"]) await writeFile(at(`many/${id}.html`), page(publishedReport(id)));
    await writeFile(at("many/bad.xlsx"), "PK\u0003\u0004 no zip at all");
    const { code, out, error } = await nianbao("check", at("many"), "--json");
    const answers = JSON.parse(out) as { file: string; error?: { reason: string }; edition?: string }[];
    expect(answers.map((a) => [path.basename(a.file), a.error?.reason ?? a.edition])).toEqual([["bad.xlsx", "broken"], ["dongliu_2024.html", "2021"], ["huaian_2024.html", "2021"]]);
    expect(error).toContain("3 个文件");
    expect(code).toBe(2);
  });

  it("names at the end of a folder which files are to be mended or not readable, and why", async () => {
    await writeFile(at("a.html"), page(publishedReport("dongliu_2024")));
    await writeFile(at("b.html"), page(publishedReport("pt_haitan_2022")));
    await writeFile(at("c.doc"), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    const { code, error } = await nianbao("check", folder);
    const lines = error.trimEnd().split("\n").slice(-3);
    expect(lines[0]).toBe("共 3 个文件：1 个没有要改的，1 个要改，1 个读不了。");
    expect(lines[1]).toMatch(/^ {2}b\.html：必改 \d+ 处/);
    expect(lines[2]).toBe("  c.doc：是旧格式（.doc、.xls 或 .wps），请另存为 .docx 或 .xlsx");
    expect(code).toBe(2);
  });

  it("does not say that nothing is to be mended where a row of totals could not be read", async () => {
    const report = publishedReport("dongliu_2024");
    const total = EDITIONS[0]!.tables.flatMap((t) => t.figures).find((f) => formOf(EDITIONS[0]!).definitions.has(f.id))!;
    await writeFile(at("a.html"), page(withFigure(report, total.id, { kind: "text", text: "若干" })));
    const { code, out } = await nianbao("check", at("a.html"));
    expect(out).not.toContain("没有要改的");
    expect(out).toContain("有没读全的地方，请对照原文");
    expect(code).toBe(1);
  });

  it("makes the folder that one exported file is to go into", async () => {
    await writeFile(at("a.html"), page(publishedReport("dongliu_2024")));
    expect(await nianbao("export", at("a.html"), "--out", at("新/a.xlsx"))).toMatchObject({ code: 0 });
    expect(await readdir(at("新"))).toEqual(["a.xlsx"]);
  });

  it("says what is not there and exits 2", async () => {
    const { code, error } = await nianbao("read", at("gone.xlsx"));
    expect([code, error]).toEqual([2, `${at("gone.xlsx")}：文件不存在\n`]);
    expect((await nianbao("read", folder)).error).toBe("文件夹里没有可读的文件。\n");
  });

  it("makes a template that it reads again as its own, all blank, and never writes over a file", async () => {
    expect((await nianbao("template", at("new.xlsx"), "--unit", "东柳街道办事处", "--kind", "街道办事处", "--year", "2025")).code).toBe(0);
    const { out } = await nianbao("read", at("new.xlsx"), "--json");
    const answer = JSON.parse(out) as { unit: string; year: number; figures: Record<string, number | null>; receipt: { source: string } };
    expect(answer).toMatchObject({ unit: "东柳街道办事处", year: 2025, receipt: { source: "ours" } });
    expect(Object.values(answer.figures).filter((v) => v !== null)).toEqual([]);
    const before = await readFile(at("new.xlsx"));
    expect((await nianbao("template", at("new.xlsx"))).code).toBe(2);
    expect(await readFile(at("new.xlsx"))).toEqual(before);
  });

  it("makes the folder that a template is to lie in, and takes no name that Excel would not open", async () => {
    expect((await nianbao("template", path.join(at("新的"), "年报.xlsx"))).code).toBe(0);
    expect(await readdir(at("新的"))).toEqual(["年报.xlsx"]);
    for (const name of ["年报", "年报.xslx", "年报.xls"]) expect(await nianbao("template", at(name))).toEqual({ code: 2, out: "", error: `${at(name)}：文件名要以 .xlsx 结尾。\n` });
    expect(await readdir(folder)).toEqual(["新的"]);
  });

  it.each(someOf(["2021", "2019"], 1))("exports published reports of the edition %s as workbooks and pages that read back equal", async (edition) => {
    await mkdir(at("in"));
    const ids = publishedIds(edition).slice(0, 3);
    for (const id of ids) await writeFile(at(`in/${id}.html`), page(publishedReport(id)));
    expect((await nianbao("export", at("in"), "--out", at("books"))).code).toBeLessThan(2);
    expect((await nianbao("export", at("in"), "--html", "--out", at("pages"))).code).toBeLessThan(2);
    for (const out of ["books", "pages"]) {
      expect(await readdir(at(out))).toHaveLength(ids.length);
      const answers = JSON.parse((await nianbao("read", at(out), "--json")).out) as { file: string; figures: Record<string, number | null> }[];
      for (const { file, figures } of answers) expect(figures).toEqual(JSON.parse((await nianbao("read", at(`in/${path.parse(file).name}.html`), "--json")).out).figures);
    }
  });

  it.each(EDITIONS.map((edition) => [edition.name, edition] as const))("calls a total that a printed report leaves blank unfilled, but none of a workbook whose totals are formulas (%s)", async (_name, edition) => {
    const report = withTotals(publishedReport(publishedIds(edition.id)[0]!));
    const total = [...formOf(edition).definitions.keys()].at(-1)!;
    const printed = withFigure(report, total, { kind: "blank" });
    await writeFile(at("a.html"), page(printed));
    await writeFile(at("a.xlsx"), await writeReport(printed));
    const answer = async (name: string) => {
      const { code, out } = await nianbao("check", at(name), "--json");
      return { code, ...(JSON.parse(out) as { blanks: string[]; unfilled: number; submittable: boolean }) };
    };
    expect(await answer("a.html")).toMatchObject({ code: 1, blanks: expect.arrayContaining([total]) as string[], submittable: false });
    expect((await nianbao("check", at("a.html"))).out).toMatch(/【未填】.*总计/);
    expect((await answer("a.xlsx")).blanks).not.toContain(total);
  });

  it("exports every paragraph of a report into the workbook, also words that stand under no heading of a part", async () => {
    const report = publishedReport("dongliu_2024");
    const parted = report.edition.sections.find((s) => s.parts.length > 1)!;
    const piece = (part: string, content: string): Piece => ({ section: parted.id, part, kind: "text", startsParagraph: true, content });
    const pieces = [piece("", "本年度各项工作平稳有序。"), piece(parted.parts[0]!.id, "主动公开信息三十条。"), piece(parted.parts[1]!.id, "没有收到申请。")];
    await writeFile(at("a.html"), `<!DOCTYPE html><meta charset="utf-8"><body>${portalHtml({ ...report, pieces }, false)}</body>`);
    await nianbao("export", at("a.html"), "--out", at("a.xlsx"));
    await nianbao("export", at("a.html"), "--html", "--out", at("b.html"));
    const texts = async (name: string) => (JSON.parse((await nianbao("read", at(name), "--json")).out) as { narrative: Record<string, { part: string; text: string }[]> }).narrative[parted.id];
    const said = pieces.map(({ part, content }) => ({ part, text: content }));
    expect(await texts("b.html")).toEqual(said);
    expect(await texts("a.xlsx")).toEqual([{ ...said[0]!, part: parted.parts[0]!.id }, ...said.slice(1)]);
  });

  it("checks a workbook of ours against last year's report in it, as the add-in does, and exports it with all it holds", async () => {
    const balanced = withTotals(publishedReport("dongliu_2024"));
    const [rule] = balanced.edition.rules.flatMap((r) => (r.kind === "lastYear" && r.carries ? [r] : []));
    const { figure, last: [from] } = rule!.instances[0]!;
    const last = { edition: balanced.edition, year: 2023, unit: balanced.meta.unit, titleName: "", pieces: [], figures: new Map(balanced.figures).set(from!, { kind: "number", value: 123 } as const) };
    await writeFile(at("a.xlsx"), await writeReport({ ...balanced, last, meta: { ...balanced.meta, contact: "王五" } }));
    expect((await nianbao("export", at("a.xlsx"), "--out", at("b.xlsx"))).code).toBe(0);
    for (const name of ["a.xlsx", "b.xlsx"]) {
      const { findings } = JSON.parse((await nianbao("check", at(name), "--json")).out) as { findings: { code: string; figures: string[] }[] };
      expect(findings.filter(({ code }) => code === rule!.code)).toMatchObject([{ figures: [figure] }]);
    }
    const [a, b] = await Promise.all(["a.xlsx", "b.xlsx"].map(async (name) => (await readFound({ file: at(name) }, files)) as { imported: ImportedReport }));
    expect(b!.imported.own).toEqual(a!.imported.own);
    expect(b!.imported.own!.meta).toMatchObject({ officeKind: "street", contact: "王五" });
  });

  it("finds in a workbook of ours what was typed that is no number", async () => {
    const [figure] = [...formOf(EDITIONS[0]!).inputs.values()].flat();
    await writeFile(at("a.xlsx"), await writeReport(withFigure(publishedReport("dongliu_2024"), figure!, { kind: "text", text: "2笔" })));
    const { out, code } = await nianbao("check", at("a.xlsx"), "--json");
    expect((JSON.parse(out) as { findings: { figures: string[]; detail: { kind: string; seen: string } }[] }).findings.filter((f) => f.detail.kind === "number")).toMatchObject([{ figures: [figure], detail: { seen: "2笔" } }]);
    expect(code).toBe(1);
  });

  it("exports a folder in its own shape, and keeps apart sources of one name", async () => {
    for (const folder of ["in/a", "in/b"]) await mkdir(at(folder), { recursive: true });
    const [one, two, three] = ["dongliu_2024", "huaian_2024", "pt_build_2022"].map((id) => publishedReport(id));
    await writeFile(at("in/a/2024.html"), page(one!));
    await writeFile(at("in/b/2024.html"), page(two!));
    await writeFile(at("in/b/2024.htm"), page(three!));
    for (const again of [false, true]) {
      const { code, error } = await nianbao("export", at("in"), "--out", at("in/out"));
      expect((await readdir(at("in/out"), { recursive: true })).sort()).toEqual(["a", "a/2024.xlsx", "b", "b/2024.html.xlsx", "b/2024.xlsx"].map((name) => path.normalize(name)));
      if (again) expect([code, error.match(/没有覆盖/g)]).toEqual([2, ["没有覆盖", "没有覆盖", "没有覆盖"]]);
      else expect(error).toContain(`${at("in/b/2024.html")} → ${at("in/out/b/2024.html.xlsx")}\n`);
    }
    const years = async (name: string) => (JSON.parse((await nianbao("read", at(`in/out/${name}`), "--json")).out) as { unit: string }).unit;
    expect([await years("a/2024.xlsx"), await years("b/2024.xlsx"), await years("b/2024.html.xlsx")]).toEqual([one!, three!, two!].map(({ meta }) => meta.unit));
  });

  it("exports several folders into folders of their names", async () => {
    for (const folder of ["x/2023", "x/2024"]) {
      await mkdir(at(folder), { recursive: true });
      await writeFile(at(`${folder}/a.html`), page(publishedReport("dongliu_2024")));
    }
    await nianbao("export", at("x/2023"), at("x/2024"), "--html", "--out", at("out"));
    expect((await readdir(at("out"), { recursive: true })).sort()).toEqual(["2023", "2023/a.html", "2024", "2024/a.html"].map((name) => path.normalize(name)));
  });

  it("tells of a text whose cells ran together row by row, folds a long list and says where the rest is", async () => {
    const { out } = await nianbao("check", path.join(__dirname, "../fixtures/texts/pt_region_2022.txt"));
    expect(out).toContain("表三“新收”：原文“713000074”连在一起，按平衡关系只能是 71、3、0、0、0、0、74");
    expect(out).toMatch(/另有 \d+ 处，用 --json 看全部/);
    expect(out.split("\n").length).toBeLessThan(40);
  });

  it("says of a page without date and name that the page does not say it, and speaks of 封面 for a workbook of ours alone", async () => {
    const report = publishedReport("dongliu_2024");
    await writeFile(at("a.html"), page({ ...report, meta: { ...report.meta, unit: "", titleName: "", year: undefined, date: undefined } }));
    const { out } = await nianbao("check", at("a.html"));
    expect(out).toContain("【未填】来源里没有读到成文日期。");
    expect(out).not.toContain("封面");
    await nianbao("template", at("a.xlsx"));
    const mine = (await nianbao("check", at("a.xlsx"))).out;
    expect(mine).toContain("【未填】封面没有填成文日期。");
    expect(mine).toContain("【未填】表二有 10 格空着。");
  });

  it("tells of a page what of it was not read", async () => {
    await writeFile(at("a.html"), page(publishedReport("dongliu_2024")).replace("<body>", "<body><p>网站首页 无障碍浏览 长者模式 当前位置</p>"));
    const { out } = await nianbao("read", at("a.html"));
    expect(out).toContain("没有读：“网站首页");
  });

  it("explains a word it does not know, and what it can do", async () => {
    expect(await nianbao("chekc")).toEqual({ code: 2, out: "", error: "没有“chekc”这个命令。用 nianbao help 查看用法。\n" });
    expect(await nianbao("--version")).toEqual({ code: 0, out: "1.2.3\n", error: "" });
    expect((await nianbao("help")).out).toContain("退出码");
  });
});
