/**
 * Words by which the reader of free text tells what a number is about, whatever the form: what may stand between a name and
 * its number, what makes a number another year's, another office's or another matter's. Written as in `Wordings`.
 */
import type { Wordings } from "./said";

export interface ReadingWords {
  /** Say nothing about what the number is. */
  readonly fill: Wordings;
  /** The office itself. */
  readonly self: Wordings;
  /** The matter of the report: numbers after it are its own again. */
  readonly own: Wordings;
  readonly none: Wordings;
  /** Says of what was named just before how many it is. */
  readonly is: Wordings;
  /** Whose they are stands behind. */
  readonly from: Wordings;
  /** Its reason stands behind, in whatever words, and then its name. */
  readonly because: Wordings;
  /** Cases come of what was named before: 因不予公开引发的. */
  readonly causing: Wordings;
  readonly and: Wordings;
  /** One number for each of several names, or a number each in their order. */
  readonly each: Wordings;
  readonly respectively: Wordings;
  readonly all: Wordings;
  readonly among: Wordings;
  readonly divided: Wordings;
  readonly included: Wordings;
  readonly rest: Wordings;
  readonly together: Wordings;
  readonly share: Wordings;
  /** Of what was dealt with, and nothing else. */
  readonly shareOfDone: Wordings;
  readonly shareOfReceived: Wordings;
  /** Growth and comparison: the number behind is a difference. */
  readonly change: Wordings;
  readonly lastYear: Wordings;
  readonly thisYear: Wordings;
  /** Half a year, a quarter: no number of it is the year's. */
  readonly partOfYear: Wordings;
  readonly wholeYear: Wordings;
  /** Of all years since then: behind anything but a year. */
  readonly since: Wordings;
  /** Done for others, or by them. */
  readonly forOthers: Wordings;
  /** Takes something from what was said before. */
  readonly less: Wordings;
  readonly plan: Wordings;
  /** Only a few were looked at. */
  readonly sample: Wordings;
  readonly about: Wordings;
  /** Other business of offices. */
  readonly foreign: Wordings;
  /** Only some of what is counted: by which way it came, how it ended, when. */
  readonly some: Wordings;
  readonly channel: Wordings;
  /** Of a kind of paper: 书面或网络形式. */
  readonly way: Wordings;
  /** Other offices, for a report of one office; its own parts, for a report of a region. */
  readonly wider: Wordings;
  /** Offices under the one that reports. */
  readonly beneath: Wordings;
  readonly narrower: Wordings;
  /** The whole of a region: behind its parts, numbers are its own again. */
  readonly throughout: Wordings;
  /** Papers by whether they may be made public: 全年发文 120 件，其中主动公开 80 件、不予公开 35 件. */
  readonly papers: Wordings;
  /** Something is done to what is counted: directly before its name, it is another count. */
  readonly upon: Wordings;
  /** What follows gives the reason of what the next clause counts: 对……申请，不予公开 6 件. */
  readonly regarding: Wordings;
  /** A clause that begins so speaks of something new. */
  readonly anew: Wordings;
  /** Words that only look like others. */
  readonly other: Wordings;
  /** Names of units whose report is of a whole region, as the end of a regular expression. */
  readonly region: string;
  /** Units that things are counted in; `ours`: those of the tables. */
  readonly units: { readonly ours: readonly string[]; readonly others: readonly string[] };
}

export const READING_WORDS: ReadingWords = {
  fill: [
    "(共|总|合|累|)计(为|达|有|)", "(一|总|)共", "(约|)为", "达(到|)", "是", "有", "计", "的", "了", "过", "数(量|)", "总(数|量)", "件数", "量", "情况", "情形", "事项", "案件", "类", "件", "文件", "任何", "公民、法人(和|或|或者|及|以及)其(他|它)组织(的|)", "(本|今|全)年(度|)(内|)", "年(内|度|底|末)", "一年来", "今年以来",
    "截至", "截止", "目前", "新", "依法", "依规", "及时", "已(经|)", "全(部|)(均|都)", "按(期|时|规定|程序|要求)", "不再处理", "(政府|)信息不存在(的|)", "在(法定|规定|)(期限|时限|时间)内", "(法定|规定)(期限|时限|时间)内", "在", "内", "(作出|给予|予以|均予)", "因", "由", "提出", "提起", "发生", "产生", "出现", "存在", "被(申请|提起|)", "涉(及|)", "针对", "事务", "工作", "方面",
    "尚(有|)", "仍(有|)", "还(有|)", "也", "均已", "另(有|)", "申请人(中|为|情况|)", "中", "从", "来看", "提交", "主要(为|是|)", "相关(的|)(政府|)(信息|)", "有关(的|)", "形式(的|)", "原因", "理由", "分类", "结果", "全局", "全(街道|镇|乡|办|系统内)", "街道(办事处|)", "办事处", "镇里", "(局|)办公室", "局机关", "各级行政机关", "行政机关", "各(地|级)", "各部门", "经", "累计", "年(末|底)", "同期", "报告年度", "向", "属于", "亦", "仅(有|)", "只(有|)", "(其|再)次(是|为)", "依申请(公开|)(方面|工作)", "处置", "经(依法|认真|严格|审慎|集体|逐件|仔细|)(审查|审核|检索|查找|查询|查阅|核查|核实|调查|研究|研判|会商|论证|征求意见|梳理|比对|甄别|认定)(后|认定|)(依法|)", "(截至|截止|截至到|截止到|到|)12月(31日|底|末)", "(于|)当年(度|)(内|底|)", "同意", "说(明|)", "之中", "因此", "不服(该|此|)答复(的|而|)", "(经|)(书面|)征求第三(方|人)(的|)意见(后|)", "于(法定|规定)(期限|时限|时间)内",
  ],
  self: ["(局|委|厅|镇|乡|街道|院)机关", "(我|本)(局|委|厅|院|镇|乡|街道)机关", "(及|和|与|以及)(各|)(下属|所属|直属|局属|委属|厅属|系统内)(各|)(单位|事业单位|部门|机构|)", "(省|市|县|区)本级(及|和|与)(各|所属|下属|)(县(区|市|)|区|镇街|部门|单位)", "(我|本)(局|办|委|院|厅|镇|乡|街道|机关|单位|部门|区|县|市|省|州|旗|厅|所|队|会|中心|行|校|处)"],
  own: ["因(政府|)信息公开(工作|)而", "(政府|)信息公开(工作|类|)", "依申请公开(工作|)", "涉(政府|)信息公开(类|)"],
  none: ["未(有|曾|)", "没有", "没", "无", "零", "从未", "尚未", "不存在", "暂无", "并无", "皆无", "均无", "均未", "也未", "也无", "并未", "暂未"],
  is: ["为", "共为", "计为"],
  from: ["来自", "出自"],
  because: ["因", "由于"],
  causing: ["引发(的|)", "引起(的|)", "导致(的|)"],
  and: ["和", "与", "及", "以及", "或", "或者", "暨", "并"],
  each: ["各(为|有|)", "均(为|是|)", "都(为|是|)", "皆为"],
  respectively: ["分别(为|是|有|达)", "分别占(比|)(为|达|)"],
  all: ["全部", "均(已|)", "都(已|)", "已全部", "全", "悉数"],
  among: ["其中", "当中"],
  divided: ["包括", "分别为", "分为", "分送", "结果(分别|)为", "渠道(分别|)为", "方式(分别|)为", "构成为", "具体为", "由"],
  included: ["含", "包含", "上年结转(申请|件|的|)在内", "上年度结转(申请|件|的|)在内", "在内"],
  rest: ["其余", "剩余", "余下", "其他", "其它"],
  together: ["合计", "共计", "总计"],
  share: ["占(比|)(为|达|)", "分别占(比|)(为|达|)", "占(总数|总量|比例|比重)(的|)", "占全部", "比例(为|达|是|)", "比重(为|达|)", "率(为|达|达到|是|)"],
  shareOfDone: ["占已(办结|答复)(申请|件|)(总数|总量|数|)(的|)", "占(全部|全年|)(办结|办理|答复|处理|处理结果)(申请|案件|件|)(总数|总量|总件数|件数|数量|数|量|结果|)(的|)"],
  shareOfReceived: ["占(全部|全年|)(收到|受理|新收|接收|收件|收到的|)(申请)(总数|总量|总件数|件数|数量|数|量|)(的|)", "占(收到|受理|新收|接收)(总数|总量|件数|数量|数|量|)(的|)"],
  change: ["(同比|环比|)(增加|增长|减少|下降|上升|提高|提升|降低|多|少|下滑|回落|增|减|升|降)(了|)(为|到|至|)", "同比", "环比", "变化", "相差", "持平"],
  lastYear: ["上(一|)年(度|)(同期|)", "去年(同期|)", "往年", "前年", "历年", "近(三|两|五|几)年"],
  thisYear: ["(本|今)年(度|)(内|)", "报告年度"],
  wholeYear: ["全年", "(截至|截止|截至到|截止到|到|)12月(31日|底|末)"],
  partOfYear: ["(上|下)半年", "季度"],
  since: ["以来", "(两|三|四|五|六|十|近几|多)年来", "历史累计"],
  forOthers: ["代理", "承办", "作为(共同|)被告", "配合", "协助", "协同", "会同", "指导", "督促", "转送", "转交", "移送", "代为"],
  less: ["剔除", "扣除", "除去", "去除"],
  plan: ["将", "计划", "拟", "力争", "争取", "目标", "下一步", "下步", "确保", "不少于", "不低于", "不超过", "控制在", "明年", "来年"],
  sample: ["抽查", "抽取", "抽选", "选取", "遴选"],
  about: ["约", "近", "超(过|)", "逾", "多达", "至少", "不足", "将近"],
  foreign: [
    "依申请(办理|提供|出具)", "信访(件|)", "来信", "来访", "热线", "12345", "12315", "工单", "诉求", "投诉", "举报", "建议", "提案", "议案", "审批", "许可", "行政处罚", "处罚", "行政强制", "备案", "报备", "咨询", "来电", "留言", "信箱", "意见", "证照", "证件", "政务服务", "办件", "业务(申请|件)", "窗口", "工商", "登记", "检查", "执法案", "应诉", "会签", "起草", "转发", "征求", "审查", "审核", "代区", "代市", "代县", "处理费", "收费通知",
    "各类", "其(他|它)(类|类别)", "各种", "法院", "司法机关", "司法(局|部门)", "复议(机构|机关|委|办)", "行政复议(机构|机关|委|办公室|局|体制|改革|委员会)", "仲裁", "调解", "公报", "征地补偿", "采购", "招标", "保证金", "补助", "补贴", "公文", "函",
  ],
  some: ["疑难", "复杂", "逾期", "超期", "超时", "延期", "当场", "撤回", "撤销", "补正", "转办", "书面", "口头", "现场", "审结", "未审结", "胜诉", "败诉", "维持", "纠正", "驳回", "终止", "尚未审结", "开庭", "首次", "重复", "有效", "无效", "符合", "平均", "每", "重新", "再次"],
  channel: ["网(上|络)", "互联网", "在线", "信函", "邮寄", "来函", "邮(件|箱)", "电子邮件", "当面", "现场提交", "传真", "平台", "窗口提交", "门户网站", "线(上|下)"],
  way: ["书面", "口头", "纸质"],
  beneath: ["下属(各|)(单位|事业单位|机构|部门)", "(局|委|厅|)(直属|所属)(各|)(单位|事业单位|机构|部门)", "(局|委|厅)属(各|)(单位|事业单位|机构)"],
  wider: ["全(省|市|县|区|州|旗|国)(各|)", "各(区|县|镇|乡|街道|镇街|单位)", "各(镇|乡)(镇|)(街道|)", "系统"],
  narrower: ["(市|区|县|省|州)(政府|)(办公室|办公厅|)本级", "本级", "(市|区|县|省)政府办公(室|厅)", "机关本级"],
  throughout: ["全(省|市|县|区|州|旗)"],
  papers: ["公文", "发文", "制发文件", "印发文件", "文件属性", "公开属性"],
  upon: ["对", "清理", "梳理", "复核", "评估", "修订", "审查"],
  regarding: ["对(于|)", "针对", "就"],
  anew: ["通过", "另(有|外|)", "同(时|步|期)", "此外", "发布", "推送", "转发", "推出", "更新", "制作", "开展", "组织", "举办", "召开", "编发", "新增"],
  other: ["复议(机构|机关)(均|都|)(已|)(依法|)(予以|)(维持|驳回)", "将(政府信息公开|信息公开|政务公开)(工作|)(列入|纳入|作为)", "申请人", "规范性文件(库|解读|审查|备案)", "申请表", "申请书", "答复(书|文书|口径|质量|时限|流程|意见|工作|规范|用时|函|期限|率|内容)", "公开申请渠道", "申请(渠道|方式|流程|途径|内容|对象|事由)", "办理(流程|质量|时限|工作|程序|机制|能力|水平|规范)", "受理(时间|点|窗口|渠道|机构|部门|条件)", "复议(法|委员)", "一(是|方面|律|致|并|定|体|直|些|旦|批|系列|步|流|号)", "一起(办理|办结|答复|处理)", "公开率", "办结时"],
  region: "(?:政府|管委会|管理委员会|[（(]汇总[）)])$",
  units: { ours: ["件", "份", "条", "宗", "起", "例", "部"], others: ["次", "个", "项", "封", "单", "人次", "件次", "次数", "批次", "场次", "条次", "篇次", "个工作日", "工作日", "个百分点", "百分点", "天", "日", "年", "月", "小时", "分钟", "时", "点", "万元", "亿元", "元", "人", "家", "篇", "期", "场", "批", "名", "处", "页", "笔", "张", "轮", "类", "户", "位", "台", "字", "册", "本", "幅", "倍", "成", "级", "号", "款", "章", "分", "间", "辆", "套", "座", "步", "大", "周", "季度", "方面", "部分", "种"] },
};
