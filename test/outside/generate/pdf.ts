/** PDFs of published reports as programs make them: LibreOffice saves 年度报告 of our workbook, Chromium prints the page. Takes both. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { writeWorkbook } from "../../../src/files/xlsx/writeWorkbook";
import { filledWorkbook } from "../../../src/sheets/filledWorkbook";
import { PLAIN_OPTIONS } from "../../../src/sheets/reportOptions";
import { REPORT_KEY } from "../../../src/sheets/reportPlaces";
import { officeFonts } from "../../papers/fonts";
import { cleanHtml } from "./html";
import { UNIT, type SourcePage } from "./page";

async function within<T>(make: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "report-pdf-"));
  try {
    return await make(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 年度报告 alone, as the sheet that is open is saved. */
export const pdfOfSheet = ({ report, narrative }: SourcePage): Promise<Uint8Array> =>
  within(async (folder) => {
    const pieces = [...narrative].flatMap(([section, texts]) => texts.map((content) => ({ section, part: "", kind: "text" as const, startsParagraph: true, content })));
    const { plans } = filledWorkbook({ ...report, meta: { ...report.meta, unit: UNIT, titleName: UNIT }, pieces }, PLAIN_OPTIONS);
    const file = join(folder, "report.xlsx");
    writeFileSync(file, await writeWorkbook(plans.filter(({ key }) => key === REPORT_KEY), new Map()));
    await promisify(execFile)("soffice", [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", "pdf", "--outdir", folder, file], { timeout: 120_000, env: { ...process.env, ...officeFonts(folder) } });
    return new Uint8Array(readFileSync(join(folder, "report.pdf")));
  });

/** @param chromium the program */
export const pdfOfPage = (page: SourcePage, chromium: string): Promise<Uint8Array> =>
  within(async (folder) => {
    const [from, to] = [join(folder, "page.html"), join(folder, "page.pdf")];
    writeFileSync(from, cleanHtml(page).replace("</head>", "<style>table { border-collapse: collapse; width: 100% } td { border: 1px solid #000 }</style></head>"));
    await promisify(execFile)(chromium, ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", `--user-data-dir=${folder}`, `--print-to-pdf=${to}`, pathToFileURL(from).href], { timeout: 120_000 });
    return new Uint8Array(readFileSync(to));
  });
