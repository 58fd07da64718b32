/** A report as a page of a portal: what the command line is tried on. */
import { portalHtml } from "../../src/files/markup/portal";
import type { Report } from "../../src/report/types";

export const page = (report: Report): string => `<!DOCTYPE html><meta charset="utf-8"><body>${portalHtml({ ...report, pieces: report.pieces.map((p) => ({ ...p, content: "全年工作平稳开展。" })) }, false)}</body>`;
