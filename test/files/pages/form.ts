/**
 * The form of 2021 as pages show it, written down by hand from published ones: rows of cells, `words@columns,rows` for merged ones, `#` for a figure.
 * Figures count up from 101 over the whole page, so that one taken for another shows.
 */
export interface FormCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}
export type FormTable = readonly (readonly FormCell[])[];

const SEVEN = "# # # # # # #";
const TWO = `第二十条第（一）项@4,1
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 # # #
行政规范性文件 # # #
第二十条第（五）项@4,1
信息内容 本年处理决定数量@3,1
行政许可 #@3,1
第二十条第（六）项@4,1
信息内容 本年处理决定数量@3,1
行政处罚 #@3,1
行政强制 #@3,1
第二十条第（八）项@4,1
信息内容 本年收费金额（单位：万元）@3,1
行政事业性收费 #@3,1`;
const THREE = `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）@3,3 申请人情况@7,1
自然人@1,2 法人或其他组织@5,1 总计@1,2
商业企业 科研机构 社会公益组织 法律服务机构 其他
一、本年新收政府信息公开申请数量@3,1 ${SEVEN}
二、上年结转政府信息公开申请数量@3,1 ${SEVEN}
三、本年度办理结果@1,22 （一）予以公开@2,1 ${SEVEN}
（二）部分公开（区分处理的，只计这一情形，不计其他情形）@2,1 ${SEVEN}
（三）不予公开@1,8 1.属于国家秘密 ${SEVEN}
2.其他法律行政法规禁止公开 ${SEVEN}
3.危及“三安全一稳定” ${SEVEN}
4.保护第三方合法权益 ${SEVEN}
5.属于三类内部事务信息 ${SEVEN}
6.属于四类过程性信息 ${SEVEN}
7.属于行政执法案卷 ${SEVEN}
8.属于行政查询事项 ${SEVEN}
（四）无法提供@1,3 1.本机关不掌握相关政府信息 ${SEVEN}
2.没有现成信息需要另行制作 ${SEVEN}
3.补正后申请内容仍不明确 ${SEVEN}
（五）不予处理@1,5 1.信访举报投诉类申请 ${SEVEN}
2.重复申请 ${SEVEN}
3.要求提供公开出版物 ${SEVEN}
4.无正当理由大量反复申请 ${SEVEN}
5.要求行政机关确认或重新出具已获取信息 ${SEVEN}
（六）其他处理@1,3 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 ${SEVEN}
2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 ${SEVEN}
3.其他 ${SEVEN}
（七）总计@2,1 ${SEVEN}
四、结转下年度继续办理@3,1 ${SEVEN}`;
const FIVE = "结果维持 结果纠正 其他结果 尚未审结 总计";
const FOUR = `行政复议@5,1 行政诉讼@10,1
${FIVE.replace(/(\S+)/gu, "$1@1,2")} 未经复议直接起诉@5,1 复议后起诉@5,1
${FIVE} ${FIVE}
# # # # # # # # # # # # # # #`;

/** The tables of the form, and how many figures they have in all. */
export function formTables(): { readonly tables: readonly FormTable[]; readonly figures: number } {
  let figure = 100;
  const cellOf = (text: string): FormCell => {
    const [words = "", size = "1,1"] = text.split("@");
    const [columns = 1, rows = 1] = size.split(",").map(Number);
    return { text: words === "#" ? String(++figure) : words, columns, rows };
  };
  const tables = [TWO, THREE, FOUR].map((table) => table.split("\n").map((row) => row.split(" ").map(cellOf)));
  return { tables, figures: figure - 100 };
}
