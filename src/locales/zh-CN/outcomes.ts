import type { CommandName } from "../../app/state";

type HostCause = "editing" | "protected" | "readOnly" | "tooOld" | "gone" | "structure" | "inactive" | "merged" | "filtered" | "tooLarge" | "busy" | "offline";

export const outcomes = {
  /** The button a command goes by. */
  buttons: {
    start: "重试", layOut: "建立年报表格", recheck: "重新读取", zeroFill: "填 0", undoZeroFill: "撤销", validate: "校验", generate: "生成年度报告", goTo: "定位", restoreFormula: "恢复公式", setFigure: "改为…", setMeta: "写入封面",
  } satisfies Record<CommandName, string>,
  busy: {
    start: "正在读取工作簿…", layOut: "正在建立年报表格…", recheck: "正在重新读取…", zeroFill: "正在填 0…", undoZeroFill: "正在撤销…", validate: "正在校验…", generate: "正在生成年度报告…", goTo: "正在定位…", restoreFormula: "正在恢复公式…", setFigure: "正在写入…", setMeta: "正在写入封面…",
  } satisfies Record<CommandName, string>,
  slow: "Excel 还没有回应。可能有单元格正在编辑，或者开着对话框。",
  reload: "重新载入",
  laidOut: (count: number, names: string): string => `已建立 ${count} 张表：${names}。可以开始填报了。`,
  relabelled: "版面已恢复，数据未变。",
  renamed: (from: string, to: string): string => `“${from}”这个表名已被占用，新表叫“${to}”。`,
  nothingToLayOut: "表都在，没有要补建的。",
  zeroFilled: (cells: number): string => `已填 0：${cells} 格。`,
  nothingToFill: "没有空格要填。",
  zeroFillUndone: (cells: number, kept: number): string => `已撤销 ${cells} 格${kept > 0 ? `；${kept} 格后来改过，未动` : ""}。`,
  generated: (sheet: string): string => `已生成“${sheet}”表。`,
  keptAs: (sheet: string): string => `旧表改名为“${sheet}”保留。`,
  broughtBack: (count: number): string => `${count} 段手工改动已带回“文字”表。`,
  handEdits: (count: number): string => `“年度报告”表里有 ${count} 处手工改动，请选择怎样处理。`,
  restored: (cells: number): string => `已恢复公式：${cells} 格。`,
  written: "已写入。",
  failed: (button: string): string => `“${button}”没有完成。`,
  failedMore: (code: string, where: string): string => `请再试一次；还不行，请把这个错误代码告诉技术人员：${code}${where ? `（${where}）` : ""}`,
  unchanged: "没有写入，数据未变。",
  host: {
    editing: (button: string): string => `有单元格正在编辑。请按回车，再点“${button}”。`,
    protected: (button: string): string => `工作表受保护，没有写入，数据未变。请点“审阅—撤销工作表保护”，再点“${button}”。`,
    readOnly: (): string => "工作簿是只读的，没有写入。请另存一份再做。",
    tooOld: (): string => "这个版本的 Excel 不能做这一步，没有写入。",
    gone: (): string => "表已经不在了。请看上面的提示，补建后再做。",
    structure: (): string => "表的结构变了，没有写入，数据未变。请重新读取后再试。",
    inactive: (button: string): string => `请先回到这个工作簿的窗口，再点“${button}”。`,
    merged: (): string => "有合并的单元格挡住了，没有写入，数据未变。请撤销合并后再试。",
    filtered: (): string => "表里开着筛选，没有写入，数据未变。请清除筛选后再试。",
    tooLarge: (): string => "一次写得太多，Excel 没有接受，数据未变。",
    busy: (button: string): string => `Excel 正忙，没有写入。请稍等，再点“${button}”。`,
    offline: (button: string): string => `和 Excel 的连接断了，没有写入。请检查网络，再点“${button}”。`,
  } satisfies Record<HostCause, (button: string) => string>,
  sheetProtected: (sheet: string): string => `“${sheet}”受保护，没有写入，数据未变。请点“审阅—撤销工作表保护”，再重试。`,
  structureProtected: "工作簿的结构受保护，不能新增表。请点“审阅—保护工作簿”取消保护，再重试。",
  noReport: "这个工作簿里还没有年报表格。",
  placeGone: "要去的格已经不在了。请看上面的提示。",
  changedMeanwhile: "这一格刚刚改过，没有写入。请看一眼现在的内容再决定。",
  unfit: (what: string): string => `“${what}”太长，或含有单元格不能存放的字符，没有写入。`,
};
