import { EDITION_2021 } from "../../src/statute/2021/edition";
import { FORM, openDesk, type Desk } from "../support/app";
import { importedOf } from "../support/imported";
import { publishedFigures } from "../support/reports";
import { Clerk } from "./clerk";
import type { OpenWorkbench } from "./support/browserTests";

const ID = "pt_build_2022";
/** 行政规范性文件 in force are as many as a year ago, though four were made: what 校验 asks to be looked at, and a figure it rests on. */
export const ODD = { title: /“行政规范性文件”现行有效件数/, figure: "t2.norm.made" } as const;

/**
 * A saved workbook with a published report in it, and the same figures as last year's report: complete and balanced, but for
 * one thing to be looked at.
 * @param more  what else is typed into it before it is saved
 */
export async function oddReport(more: (desk: Desk) => void = () => undefined): Promise<Buffer> {
  const desk = await openDesk();
  desk.outside = importedOf(EDITION_2021, publishedFigures(ID), { year: FORM.year - 1, unit: FORM.unit });
  await desk.app.readSource({ kind: "pasted", html: undefined, text: "…" }, "last");
  await desk.app.takeLastYear();
  await desk.calm();
  desk.typeReport(ID);
  desk.type("t2.fee", "12.5");
  desk.typeTexts();
  desk.typeCover("date", "2025-1-20");
  more(desk);
  return Buffer.from(await desk.model.save());
}

/** A clerk with such a workbook open, once the pane lists this many things. */
export async function clerkWith(open: OpenWorkbench, bytes: Buffer, items: number): Promise<Clerk> {
  const clerk = new Clerk(await open({ paneClosed: true }));
  await clerk.workbench.load("收到的年报.xlsx", bytes);
  await clerk.workbench.showPane();
  await clerk.workbench.pane.getByRole("region", { name: "要处理的" }).locator("li > button[aria-expanded]").nth(items - 1).waitFor();
  return clerk;
}
