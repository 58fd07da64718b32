/** Where the words that name a number stand: behind it, behind a comma, a clause before; and what only looks like a name. */
import { readNarrative } from "../../../src/report/narrative/readNarrative";
import { saying, told } from "../../support/said";

const CLAUSES: readonly (readonly [report: string, text: string, readings: string])[] = [
  ["pt_region_2024", "办理情况为：71件予以公开，占32.6%；29件部分公开，占13.3%；39件不予公开，占17.9%；另有1件不予处理、3件作其他处理。", "granted 71, granted 32.6%, partial 29, partial 13.3%, refused 39, refused 17.9%, notHandled 1, otherResult 3"],
  ["pt_region_2024", "全区收到的217件申请来自自然人，仅1件来自商业企业。", "natural 217, column:company 1"],
  ["pt_region_2021", "申请人为自然人的64件，其余6件由法人或其他组织提出。", "natural 64, legal 6"],
  ["pt_region_2024", "收到依申请公开诉求218件，同比上升56.8%；答复218件，办结率100%。", "received 218, done 218, allDone all"],
  ["pt_region_2021", "予以公开类30件、部分公开类5件、不予公开类8件、无法提供类25件、其他类1件。", "granted 30, partial 5, refused 8, unavailable 25, otherResult 1"],
  ["suqian_2023", "予以公开1191件，部分公开328件，不予公开142件，无法提供1078件，其他747件。", "granted 1191, partial 328, refused 142, unavailable 1078, otherResult 747"],
  ["suqian_2023", "予以公开1191件，部分公开328件，其他1967件。", "granted 1191, partial 328"],
  ["huaian_2024", "其次是无法提供，为781件（25.6%）；再次是部分公开，为454件（14.9%）。", "unavailable 781, unavailable 25.6%, partial 454, partial 14.9%"],
  ["pt_build_2024", "答复58件，其中予以公开12件（含部分公开3件），不予公开36件。", "done 58, partial 3, refused 36, 58>12"],
  ["pt_build_2022", "答复11份，公开7份，4份因信息不由本机关制作而无法提供。", "done 11, granted 7, unavailable 4"],
  ["pt_build_2022", "收到公民来信35件，12件企业登记、5件企业名称变更的申请均已办结。", ""],
  ["pt_market_2025", "新收申请21件，办结19件，剩余2件仍在法定期限内办理；行政复议10件，行政诉讼：无。", "new 21, done 19, carriedOut 2, reconsideration 10, litigation none"],
  ["pt_office_2020", "行政复议和行政诉讼案件数亦为零。", "litigation 0, reconsideration 0"],
  ["pt_police_2022", "新受理申请1件，另有上一年度延续办理1件，均已办理完毕。", "new 1, carriedIn 1, allDone all"],
  ["suqian_2023", "仍然有效的规章11件；新印发行政规范性文件109件，清理废止489件。", "regulations.valid 11, documents.made 109, documents.repealed 489"],
  ["suqian_2023", "收到申请3511件，其中自然人3402件、法人或其他组织109件，分别占96.9%和3.1%。", "received 3511, natural 3402, legal 109, natural 96.9%, legal 3.1%, 3511>3402+109"],
  ["suqian_2023", "予以公开1191件、部分公开328件、不予公开142件，分别占34.2%、9.4%和4.1%。", "granted 1191, partial 328, refused 142, granted 34.2%, partial 9.4%, refused 4.1%"],
  ["suqian_2023", "予以公开1191件、部分公开328件、不予公开142件，分别占34.2%、9.4%。", "granted 1191, partial 328, refused 142"],
  ["huaian_2024", "年内办结3050件，按期办结率100%，剩余103件结转至2025年。", "done 3050, carriedOut 103"],
  ["huaian_2024", "将政务公开列入高质量发展考核，分值占比4%；全年因政府信息公开引发行政复议351件、行政诉讼46件。", "reconsideration 351, litigation 46"],
  ["pt_region_2024", "办结218件，其中不予公开39件，主要涉及内部事务信息（32件）、国家秘密（4件）和第三方合法权益（3件）。", "done 218, refused 39, item:r3_5 32, item:r3_1 4, item:r3_4 3, 218>39"],
  ["pt_region_2022", "不予公开4件，分别为内部事务信息1件、过程性信息2件、行政执法案卷1件；其他处理4件。", "refused 4, item:r3_5 1, item:r3_6 2, item:r3_7 1, otherResult 4, 4=1+2+1"],
  ["pt_build_2024", "不予公开36件，其中涉国家秘密4件、内部事务信息32件；部分公开3件，无法提供10件，予以公开9件。", "refused 36, item:r3_1 4, item:r3_5 32, partial 3, unavailable 10, granted 9, 36>4+32"],
  ["pt_build_2025", "9件信息公开行政复议案件中1件被纠正，纠错率11.1%。", ""],
  ["pt_region_2021", "予以公开30件，占已办结的43.5%；剩余1件因补正后答复。", "granted 30, granted 43.5%"],
  ["pt_office_2019", "全年收到申请12件，已全部办结；其中4件予以公开、1件部分公开、3件经补正后仍不明确、2件重复申请、2件作其他处理。", "received 12, allDone all, granted 4, partial 1, item:r4_3 3, item:r5_2 2, otherResult 2, 12>4+1+3+2+2"],
  ["pt_office_2020", "政府信息公开申请数、行政复议数、行政诉讼数均为0。", "litigation 0, reconsideration 0"],
  ["pt_police_2022", "加上2021年度结转1件，办结2件：部分公开1件，逾期不补正而不再处理1件。", "carriedIn 1, done 2, partial 1, item:r6_1 1, 2=1+1"],
  ["dongliu_2024", "没有发生因信息公开而提起的行政复议、行政诉讼案件。", "reconsideration none, litigation none"],
  ["huaian_2024", "其中12件经补正后答复，5件公民申请转交县区办理，3件法人申请撤回；12件自然人申请当日办结。", ""],
  ["huaian_2024", "复议案件中，因不予公开引发的12件，因无法提供引发的30件。", ""],
  ["huaian_2024", "抽查答复书60份，发现8份不予公开、4份无法提供的答复说理不充分；选取3件不予公开案例、2件部分公开案例汇编成册。", ""],
  ["huaian_2024", "全年对12件重复申请、3件大量反复申请开展专题会商。", ""],
  ["huaian_2024", "答复3050件，公开312件征地批文。", "done 3050"],
  ["huaian_2024", "在行政诉讼方面，为12件涉企案件提供指导。", ""],
  ["huaian_2024", "现有规章中，为2件开展后评估。", ""],
  ["huaian_2024", "截至2023年底仍在办理期限内的34件，2024年已办结。", "carriedOut 34 then"],
  ["pt_build_2024", "收到的31件申请来自同一自然人，其余27件来自8人。", ""],
  ["pt_resource_2019", "不动产登记资料查询依申请办理12,306宗。", ""],
  ["pt_region_2019", "2019年收到23件公众申请，均依法办理完毕，未引发行政复议，未引发行政诉讼。", "received 23, allDone all, reconsideration none, litigation none"],
  ["suqian_2023", "全市新收件3511件，应办件3607件，已办件3486件，在办件121件。", "new 3511, handled 3607, done 3486, carriedOut 121"],
  ["pt_region_2021", "答复69件中，30件予以公开、5件部分公开、25件信息不存在无法提供、8件不予公开。", "done 69, granted 30, partial 5, unavailable 25, refused 8, 69>30+5+25+8"],
  ["pt_build_2025", "收到申请21件，结果为公开10件、部分公开1件、无法提供10件。", "received 21, granted 10, partial 1, unavailable 10, 21=10+1+10"],
  ["pt_region_2021", "予以公开30件、部分公开5件，两项合计35件；无法提供25件。", "granted 30, partial 5, published 35, unavailable 25, 35=30+5"],
  ["pt_region_2021", "部分公开5件、不予公开8件，两类合计13件。", "partial 5, refused 8, 13=5+8"],
  ["pt_region_2021", "对行政执法案卷类申请，依法不予公开6件；就社会关注的申请，不予公开2件。", "item:r3_7 6"],
  ["pt_region_2021", "办结信息公开申请69件：主动公开答复30件、部分公开5件、不予公开8件、无法提供25件、其他处理1件，无不予处理的情形。", "done 69, granted 30, partial 5, refused 8, unavailable 25, otherResult 1, notHandled none, 69=30+5+8+25+1"],
  ["pt_region_2021", "没有不予处理的申请；该申请未予以公开。", "notHandled none"],
  ["pt_region_2024", "收到公民个人政府信息公开申请217件，公民、法人和其他组织的申请共218件。", "received 217"],
  ["pt_region_2024", "收到公民、法人和其他组织提交的政府信息公开申请218件。", "received 218"],
  ["suqian_2023", "市政府办公室收到申请120件；全市不予公开142件。", "refused 142"],
  ["pt_region_2024", "收到申请218件（上年同期为139件，办结139件），办结218件。", "received 218, done 139 then, done 218"],
  ["suqian_2023", "市本级收到申请120件，占全市的3.4%，答复118件。", ""],
  ["suqian_2023", "全市对信访、投诉类申请不予处理305件，对12件重复申请开展研判。", "item:r5_1 305"],
  ["suqian_2023", "对疑难申请逐件会商，全市不予公开142件；收到疑难申请87件。", "refused 142"],
  ["pt_region_2019", "县直部门收到申请16件、乡镇收到申请7件，合计收到申请23件。", "received 23, 23=16+7"],
  ["pt_region_2024", "不予公开39件，涉及第三人合法权益3件；全年行政诉讼19件，含复议后起诉19件。", "refused 39, item:r3_4 3, litigation 19, litigation.after 19, 19>19"],
  ["pt_police_2022", "制发行政规范性文件4件（其中联合发文1件），废止1件，现行有效7件。", "documents.made 4, documents.repealed 1, documents.valid 7, 4>1"],
  ["pt_region_2019", "办结申请23件，多为查询处罚案卷；未发生行政复议、诉讼。", "done 23, reconsideration none, litigation none"],
  ["pt_enforce_2020", "查处违法建设案件784件，作出行政处罚12件，未发生行政复议、诉讼。", ""],
];

describe("numbers whose names stand elsewhere in the sentence", () => {
  it.each(CLAUSES)("%s: %s", (id, text, readings) => {
    const reading = readNarrative(saying(id, text));
    expect(told(reading)).toBe(readings);
    expect([...reading.numbers, ...reading.divisions].filter((n) => n.wrong).map((n) => n.seen)).toEqual([]);
  });
});
