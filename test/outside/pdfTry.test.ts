import { writeFileSync } from "node:fs";
import { pdfOfPage, pdfOfSheet } from "./generate/pdf";
import { publishedPage } from "./generate/page";
test("x", async () => {
  for (const id of ["pt_region_2024", "pt_region_2019"]) writeFileSync(`test/fixtures/pdf/${id}.sheet.pdf`, await pdfOfSheet(publishedPage(id)));
  writeFileSync(`test/fixtures/pdf/pt_region_2024.page.pdf`, await pdfOfPage(publishedPage("pt_region_2024"), "/usr/bin/chromium"));
});
