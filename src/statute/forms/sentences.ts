/** The set sentences that both editions word alike, made from the items of their own tables. */
import { sentenceId } from "../ids";
import type { FigureId, Sentence, SentencePart } from "../types";
import { APPLICANT_TOTAL, APPLICANTS } from "./applicants";
import { applicationFigure, type ApplicationGroup, type ApplicationItem, type ApplicationsForm } from "./applications";
import { S0, S1, S6, T3, T4 } from "./ids";
import { BLOCKS, litigationFigure, RESULT_TOTAL, RESULTS } from "./litigation";

export const YEAR: SentencePart = { kind: "year" };
export const SELF: SentencePart = { kind: "selfName" };
export const sum = (...figures: readonly FigureId[]): SentencePart => ({ kind: "sum", figures });
/** `2024年，本街道`: how nearly every one of them begins. */
export const WHO: readonly SentencePart[] = [YEAR, "年，", SELF];

type Place = Pick<Sentence, "section" | "part">;
export const ACTIVE: Place = { section: S1, part: "active" };
export const MANAGE: Place = { section: S1, part: "manage" };
const REQUEST: Place = { section: S1, part: "request" };

export const sentence = (id: string, title: string, place: Place, parts: readonly SentencePart[]): Sentence => ({ id: sentenceId(id), title, ...place, parts });

/** One wording where all of these figures are 0, another one otherwise. */
export const ifZero = (figures: readonly FigureId[], zero: readonly SentencePart[], otherwise: readonly SentencePart[]): SentencePart => ({ kind: "ifZero", figures, zero, otherwise });

/** `，其中予以公开 3 件、部分公开 1 件`; nothing where all of them are 0. */
function amongThem(items: readonly { readonly name: string; readonly figures: readonly FigureId[] }[]): SentencePart {
  return ifZero(items.flatMap((item) => item.figures), [], ["，其中", { kind: "list", items: items.map(({ name, figures }) => ({ before: `${name} `, figures, after: " 件" })) }]);
}

function applications(form: ApplicationsForm): Sentence {
  const total = (item: ApplicationItem): FigureId => applicationFigure(T3, item.id, APPLICANT_TOTAL.id);
  const group = (one: ApplicationItem | ApplicationGroup) => ("items" in one ? { name: one.title, figures: one.items.map(total) } : { name: one.short, figures: [total(one)] });
  const [received, carriedIn] = [total(form.received), total(form.carriedIn)];
  return sentence("applications", "申请办理情况", REQUEST, [
    ifZero([received, carriedIn], [...WHO, "未收到政府信息公开申请，无上年结转申请。"], [
      ...WHO, "新收政府信息公开申请 ", sum(received), " 件，上年结转 ", sum(carriedIn), " 件；办结 ", sum(total(form.resultsTotal)), " 件", amongThem(form.groups.map(group)),
      "；结转下年度继续办理 ", sum(total(form.carriedOut)), " 件。",
    ]),
  ]);
}

function applicants({ received }: ApplicationsForm): Sentence {
  const of = (column: string): FigureId => applicationFigure(T3, received.id, column);
  const [person, ...organisations] = APPLICANTS;
  return sentence("applicants", "申请人情况", REQUEST, [
    ifZero(APPLICANTS.map(({ id }) => of(id)), [...WHO, "未收到政府信息公开申请。"], [
      ...WHO, "新收的政府信息公开申请中，", { kind: "list", items: [{ before: `${person!.title}申请 `, figures: [of(person!.id)], after: " 件" }, { before: "法人或其他组织申请 ", figures: organisations.map(({ id }) => of(id)), after: " 件" }] }, "。",
    ]),
  ]);
}

function litigation(): Sentence {
  const [review, ...suits] = BLOCKS;
  const all = (blocks: typeof BLOCKS, results: readonly { readonly id: string }[]): readonly FigureId[] => blocks.flatMap((b) => results.map((r) => litigationFigure(T4, b.id, r.id)));
  const said = (blocks: typeof BLOCKS, what: string): SentencePart => ifZero(all(blocks, [...RESULTS, RESULT_TOTAL]), [`未发生因政府信息公开工作${what}的情况`], [
    `因政府信息公开工作${what} `, sum(...all(blocks, [RESULT_TOTAL])), " 件", amongThem(RESULTS.map((r) => ({ name: r.title, figures: all(blocks, [r]) }))),
  ]);
  return sentence("litigation", "复议诉讼情况", REQUEST, [
    ifZero(all(BLOCKS, [...RESULTS, RESULT_TOTAL]), ["未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。"], [said([review!], "被申请行政复议"), "；", said(suits, "被提起行政诉讼"), "。"]),
  ]);
}

/** 行政许可, 行政处罚 and 行政强制 of the year. */
export function decisions(kinds: readonly { readonly name: string; readonly figure: FigureId }[]): Sentence {
  return sentence("decisions", "许可、处罚、强制", ACTIVE, [
    ...WHO, ifZero(kinds.map(({ figure }) => figure), [`未作出${kinds.map(({ name }) => name).join("、")}处理决定。`], ["作出", { kind: "list", items: kinds.map(({ name, figure }) => ({ before: `${name}处理决定 `, figures: [figure], after: " 件" })) }, "。"]),
  ]);
}

/** What section 六 has to say of the fee; 《政府信息公开信息处理费管理办法》 counts notices and money, which no table does. */
const fees: readonly Sentence[] = [
  sentence("fee_none", "未收取信息处理费", { section: S6, part: "" }, [...WHO, "未发出信息处理费收费通知，未收取信息处理费。"]),
  sentence("fee_some", "收取了信息处理费", { section: S6, part: "" }, [
    ...WHO, "发出信息处理费收费通知 ", { kind: "given", field: "notices", label: "收费通知", unit: "件" }, " 件，通知金额 ", { kind: "given", field: "asked", label: "通知金额", unit: "元" }, " 元，实际收取 ", { kind: "given", field: "paid", label: "实际收取", unit: "元" }, " 元。",
  ]),
];

const period = sentence("period", "统计期限", { section: S0, part: "" }, ["本报告所列数据的统计期限自", YEAR, "年1月1日起至", YEAR, "年12月31日止。"]);

/** Those of the edition, in the order of the report. @param own what its table 二 has to say */
export const reportSentences = (form: ApplicationsForm, own: readonly Sentence[]): readonly Sentence[] => [period, ...own, applications(form), applicants(form), litigation(), ...fees];
