/** What texts say in numbers of table 三: applications received, carried and dealt with, by result and by applicant. */
import type { Matter, Quantity, SaidSum, Wordings } from "../../said";
import { APPLICANT_TOTAL, APPLICANTS } from "../applicants";
import { applicationFigure, type ApplicationGroup, type ApplicationItem, type ApplicationsForm } from "../applications";

const ID = "applications";

export const APPLICATIONS_MATTER: Matter = {
  id: ID,
  names: ["(政府|)信息公开申请(案件|事项|件|)", "(政府信息|信息|)依申请公开(政府信息|信息|)(申请|事项|件|)", "政府信息申请公开(件|)", "申请公开(的|)(政府|)信息(的|)(申请|)", "公开申请", "要求公开(政府|)信息的申请(件|)", "公开政府信息的申请(件|)", "依申请(件|)", "公开政府信息申请", "(政府信息公开|依申请公开)(诉求|请求)", "政府信息公开(的|)申请(案件|事项|件|)"],
  plainNames: ["(公众|群众|)申请(件|案件|)"],
  counts: "received",
  loose: true,
};

/** Words for the results, by the id of the group's first item; and for single items. Variants that offices use beside the form's own. */
const GROUP_WORDS: Readonly<Record<string, readonly [string, Wordings]>> = {
  r1: ["granted", ["(予以|同意|准予|同意予以|全部)公开(答复|决定|)", "主动公开答复", "予以公开率"]],
  r2: ["partial", ["(予以|)部分公开(答复|决定|)", "区分处理(后|)(公开|)", "部分予以公开", "予以部分公开"]],
  r3_1: ["refused", ["不(予|予以|)公开(答复|决定|)", "不同意公开(答复|)"]],
  r4_1: ["unavailable", ["无法(提供|公开)(答复|决定|)", "无法提供率", "不能提供"]],
  r5_1: ["notHandled", ["不(予|予以)处理(答复|决定|)"]],
  r6: ["otherResult", ["(作|)其(他|它)处理(结果|方式|情形|)"]],
  r6_1: ["otherResult", ["(作|)其(他|它)处理(结果|方式|情形|)"]],
};
const ITEM_WORDS: Readonly<Record<string, Wordings>> = {
  r3_1: ["(属于|涉及|)国家秘密(的|)"],
  r3_2: ["(法律(、|)行政法规|法律法规)禁止公开(的|)"],
  r3_3: ["(危及|)“三安全一稳定”", "三安全一稳定"],
  r3_4: ["(保护|损害|涉及|)第三方合法权益(的|)", "(保护|损害|涉及)第三(方|人)(合法|)权益(的|)"],
  r3_5: ["(属于|)(三类|)内部事务信息(的|)"],
  r3_6: ["(属于|)(四类|)过程性信息(的|)"],
  r3_7: ["(属于|)行政执法案卷(信息|)(的|)"],
  r3_8: ["(属于|)行政查询事项(的|)"],
  r4_1: ["(本机关|我局|)不掌握(相关|该|)(政府|)(信息|)(的|)"],
  r4_2: ["(没有|无)现成信息(需要|需|)(另行制作|)(的|)", "(需要|需)另行制作(的|)"],
  r4_3: ["(经|)补正后(申请内容|)仍不明确(的|)"],
  r5_1: ["信访(、|)(举报|)(、|)投诉类申请", "信访(、|)举报(、|)投诉类(申请|)"],
  r5_2: ["重复申请(的|)"],
  r5_3: ["(要求提供|)公开出版物(的|)"],
  r5_4: ["(无正当理由|)(大量反复|反复大量)申请(的|)"],
  r5_5: ["(要求|)(行政机关|)(确认或|确认或者|)重新出具(已获取信息|)(的|)"],
  r6_1: ["(申请人|)(无正当理由|)逾期(不|未)补正(而|)(的|)"],
  r6_3: ["(申请人|)主动撤(回|销)(申请|)(等|)(的|)"],
  r6_2: ["(申请人|)逾期(不|未)(按收费通知要求|)(缴纳费用|缴费|缴纳)(的|)"],
};

const CITIZENS = "公民(个人|)(提交|提出|)(的|)";

export function applicationQuantities(form: ApplicationsForm): Readonly<Record<"received" | "handled" | "applicants", readonly Quantity[]>> {
  const total = (item: ApplicationItem) => applicationFigure(form.table, item.id, APPLICANT_TOTAL.id);
  const sum = (id: string, name: string, ...items: readonly ApplicationItem[]): SaidSum => ({ id, name, figures: items.map(total) });
  const { received, carriedIn, carriedOut, resultsTotal } = form;
  const fresh = sum("new", received.short, received);
  const both = sum("newAndCarried", `${received.short}＋${carriedIn.short}`, received, carriedIn);
  const done = sum("done", resultsTotal.short, resultsTotal);
  const left = sum("carriedOut", carriedOut.short, carriedOut);
  const quantity = (id: string, words: Wordings, equals: readonly SaidSum[], more: Partial<Quantity> = {}): Quantity => ({ id, matter: ID, words, equals, ...more });
  const result = { wholes: ["done", "handled", "received", "new"], division: "results", shareOf: [done], shareOfReceived: [fresh, both], after: true as const };
  const [granted, partial] = form.groups.filter((group): group is ApplicationItem => !("items" in group));
  // 其他 at the end of the results is the last one, or also the one before it where that was not named.
  const ends = [form.groups.slice(-1), form.groups.slice(-2)].map((rest) => sum("otherResult", rest.map((g) => ("items" in g ? g.title : g.short)).join("＋"), ...rest.flatMap((g) => ("items" in g ? g.items : [g]))));
  const groups = [
    quantity("otherResult", [], ends, { ...result, listed: ["其他", "其它", "其他类", "其他的"], behind: ["unavailable"], closes: true }),
    quantity("granted", [], [sum("granted", granted!.short, granted!)], { ...result, listed: ["公开", "公开的"], behind: ["done", "handled", "received", "new"] }),
    quantity("published", ["(予以|同意|)公开(和|及|与|或|或者|以及|、)(予以|同意|)部分公开(的|)(答复|)"], [sum("published", `${granted!.short}＋${partial!.short}`, granted!, partial!)], { ...result, joins: ["granted", "partial"] }),
    ...form.groups.flatMap((group) => resultQuantities(group, sum, quantity, group === granted ? result : { ...result, none: true })),
  ];
  return {
    received: [
      // 收到公民申请 35 件: all that came in, or what persons asked for.
      quantity("received", [`收到${CITIZENS}`, `收到${CITIZENS}、法人(和|或|或者|及|以及)其(他|它)组织(的|)`], [fresh, both, ...personal(form)], { verb: true, none: true }),
      quantity("received", ["收(到|悉|取)", "(共|累计|)(受理|接收|接到|收到)(的|)", "收到"], [fresh, both], { verb: true, none: true }),
      quantity("new", ["新收(到|)(的|)", "新(受理|接收)(的|)", "新增"], [fresh], { verb: true, none: true, wholes: ["received"], division: "received" }),
      quantity("carriedIn", ["(加上|连同)结转(的|)(申请|)", "上(一|)年(度|)结转(来|过来|至本年|)(的|)(申请|件|数量|)", "去年结转(的|)(申请|件|)", "(〓〓〓〓年(度|)|往年)结转(的|)(申请|件|)", "(上(一|)年(度|)|去年)(延续|转来|转入|顺延|接转|转结|遗留|未办结|未办完)(办理|)(的|)(申请|件|)"], [sum("carriedIn", carriedIn.short, carriedIn)], { none: true, wholes: ["received"], division: "received" }),
    ],
    handled: [
      quantity("done", ["(已|在|)办结(了|)(的|)", "(作出|已|)答复(了|)(的|)", "办理结果", "办结量", "办结(数|数量|总量)", "办(理|)完毕", "办复", "办毕", "已办(件|)"], [done], { verb: true, after: true, all: "allDone" }),
      quantity("handled", ["办理(的|)", "处理(的|)", "应办(理|)(件|)"], [done, fresh, both], { verb: true }),
      quantity("allDone", ["(按期|按时|及时|如期|限期|依法)(办结|办理|答复|办复)率", "答复率", "办复率", "办理答复率"], [left], { rate: true, ofDue: true }),
      quantity("allDone", ["办结率", "申请办结率", "答复办结率"], [left], { rate: true }),
      quantity("carriedOut", ["结转(至|到|入|)(下|次|来|下一|〓〓〓〓)年(度|)(继续|)(办理|)(的|)(申请|件|)", "转(至|到|入)(下|次|下一|〓〓〓〓)年(度|)(继续|)(办理|)", "(仍|正|尚|)在办(理|)(中|之中|)", "正在办理(中|之中|)", "(尚|仍|)未办(结|理完毕)(的|)(申请|件|)", "顺延(至|到)(下|次)(一|)年(度|)(继续|)(办理|答复|)", "(下|次)(一|)年(度|)结转(的|)", "(仍|尚|还)在(法定|规定|办理|答复|)(期限|时限|期)内(办理|)(中|)", "(尚|仍|)未到(期|答复期限|办理期限)(的|)"], [left], { after: true, none: true }),
      // 结转 alone may be either.
      quantity("carriedOut", ["结转"], [left, sum("carriedIn", carriedIn.short, carriedIn)], { none: true, behind: ["done", "received", "new"] }),
      ...groups,
    ],
    applicants: applicantQuantities(form, quantity),
  };
}

type Summed = (id: string, name: string, ...items: readonly ApplicationItem[]) => SaidSum;
type Made = (id: string, words: Wordings, equals: readonly SaidSum[], more?: Partial<Quantity>) => Quantity;

function resultQuantities(group: ApplicationItem | ApplicationGroup, sum: Summed, quantity: Made, more: Partial<Quantity>): readonly Quantity[] {
  const items = "items" in group ? group.items : [group];
  const known = GROUP_WORDS[items[0]!.id];
  if (!known) throw new RangeError(`no words are known for the result ${items[0]!.id}`);
  const [id, words] = known;
  const whole = sum(id, "items" in group ? group.title : group.short, ...items);
  const own = items.flatMap((item): Quantity[] => {
    const itemWords = "items" in group ? ITEM_WORDS[item.id] : undefined;
    if (!itemWords) return [];
    const one = sum(`item:${item.id}`, item.short, item);
    return [quantity(one.id, itemWords, [one], { after: true, wholes: [id, ...more.wholes!], division: id, shareOf: [...more.shareOf!, whole], shareOfReceived: more.shareOfReceived! })];
  });
  return [quantity(id, words, [whole], more), ...own];
}

/** What came in, of this year and with what was carried into it, of some applicants. */
const ofColumns = ({ table, received, carriedIn }: ApplicationsForm, id: string, name: string, ids: readonly string[]): readonly SaidSum[] => [
  { id, name: `${received.short}${name}`, figures: ids.map((c) => applicationFigure(table, received.id, c)) },
  { id: `${id}AndCarried`, name: `${received.short}＋${carriedIn.short}${name}`, figures: [received, carriedIn].flatMap((item) => ids.map((c) => applicationFigure(table, item.id, c))) },
];
const [PERSON, ...ORGANISATIONS] = APPLICANTS;
const personal = (form: ApplicationsForm): readonly SaidSum[] => ofColumns(form, "natural", PERSON!.title, [PERSON!.id]);

function applicantQuantities(form: ApplicationsForm, quantity: Made): readonly Quantity[] {
  const columns = (id: string, name: string, ids: readonly string[]): readonly SaidSum[] => ofColumns(form, id, name, ids);
  const all = ORGANISATIONS.map(({ id }) => id);
  const of = columns("all", "", [APPLICANT_TOTAL.id]);
  const more = { wholes: ["received", "new"], division: "applicants", shareOf: of, after: true as const };
  const one = (id: string) => ORGANISATIONS.find((c) => c.id === id)!;
  return [
    // 收到公民申请 35 件: somebody's, of whatever kind.
    quantity("natural", ["公民(个人|)"], [...personal(form), ...of], more),
    quantity("natural", [PERSON!.title, "个人申请"], personal(form), more),
    quantity("legal", ["法人(或|和|及|或者|、)其(他|它)组织", "法人(、|)(及|和|或|)(其他|)组织", "法人", "单位申请"], columns("legal", "法人或其他组织", all), more),
    // An enterprise is a commercial one, or any organisation that is no person.
    quantity("legal", ["企业"], [...columns("company", one("company").title, ["company"]), ...columns("legal", "法人或其他组织", all)], { ...more, behind: ["received", "new", "natural"] }),
    ...(["company", "research", "welfare", "legal"] as const).map((id) => quantity(`column:${id}`, [one(id).title], columns(id, one(id).title, [id]), { ...more, wholes: ["legal", "received", "new"], division: "organisations" })),
  ];
}
