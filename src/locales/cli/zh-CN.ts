/** What the command line says. */
import type { OutsideRefusal } from "../../app/filesPort";

export const cliZhCN = {
  help: `用法：
  nianbao read   文件或文件夹…  [--json]          读取年报，列出读到的和没读懂的
  nianbao check  文件或文件夹…  [--json]          读取并校验
  nianbao template 输出.xlsx [--unit 单位全称] [--title 标题用名称] [--kind 单位类型]
                             [--year 报告年度] [--edition 2021|2019]   新建填报工作簿
  nianbao export 文件或文件夹… --out 输出文件或文件夹 [--html]       导出填报工作簿；--html 导出网站用的网页

可读：.xlsx .docx .html .txt .pdf。只读本机文件，不联网。
退出码：0 没有要改的；1 有要改或没填、没读全的；2 有文件读不了，或用法不对。`,
  usage: {
    command: (what: string): string => `没有“${what}”这个命令。`,
    option: (what: string): string => `没有“${what}”这个选项。`,
    value: (what: string): string => `“${what}”后面的值不对。`,
    paths: (): string => "请写要读的文件或文件夹。",
    out: (): string => "请用 --out 写输出文件。",
  },
  seeHelp: "用 nianbao help 查看用法。",
  unnamed: "（未写单位）",
  head: (unit: string, year: string, edition: string, source: string): string => `${unit}${year === "" ? "" : ` ${year}`} · ${edition} · ${source}`,
  sections: (paragraphs: number): string => `文字：${paragraphs} 段`,
  more: (count: number): string => `另有 ${count} 处，用 --json 看全部`,
  finding: (level: string, text: string): string => `【${level}】${text}。`,
  between: "；",
  unfilled: "未填",
  unsaid: { unit: "来源里没有读到单位名称", year: "来源里没有读到报告年度", date: "来源里没有读到成文日期", section: (section: string): string => `来源里没有读到“${section}”的文字` },
  blank: (cells: string): string => `${cells}空着`,
  blankCells: (table: string, count: number): string => `${table}有 ${count} 格空着`,
  verdict: { yes: "没有要改的。", partly: "有没读全的地方，请对照原文", errors: (count: number): string => `必改 ${count} 处`, unfilled: (count: number): string => `未填 ${count} 处`, warnings: (count: number): string => `需核实 ${count} 处` },
  level: { error: "必改", warning: "需核实", hint: "提示" },
  explained: (level: string): string => `${level}·已说明`,
  why: (why: string, who: string, date: string): string => `说明：${why}（${who}，${date}）`,
  lapsed: "原来的说明已失效",
  likely: (what: string): string => `可能${what}`,
  cannotRead: (file: string, why: string): string => `${file}：${why}`,
  noFile: "文件不存在",
  noAccess: "没有权限读取",
  unexpected: (what: string): string => `读取时出错，这是本程序的毛病（${what}）`,
  system: (code: string): string => `读取失败（${code}）`,
  nothingThere: "文件夹里没有可读的文件。",
  progress: (done: number): string => `已读 ${done} 个文件`,
  total: (files: number, good: number, bad: number, unread: number): string => `共 ${files} 个文件：${good} 个没有要改的，${bad} 个要改，${unread} 个读不了。`,
  moreFiles: (count: number): string => `另有 ${count} 个，见上面各文件的结果`,
  made: (file: string): string => `已写 ${file}`,
  wrote: (from: string, to: string): string => `${from} → ${to}`,
  exists: (file: string): string => `${file} 已经有了，没有覆盖。`,
  noEdition: (id: string, known: string): string => `没有“${id}”这种年报格式，只有 ${known}。`,
  noKind: (kind: string, known: string): string => `没有“${kind}”这种单位类型，只有 ${known}。`,
  needXlsx: (file: string): string => `${file}：文件名要以 .xlsx 结尾。`,
  needOut: "多个文件时 --out 要写文件夹。",
  refusals: {
    empty: "文件是空的",
    tooLarge: "文件太大",
    tooSlow: "读取时间太长，已停止",
    encrypted: "文件加了密码，请先去掉密码",
    broken: "文件损坏或不完整",
    unsafe: "文件内容异常（可能是恶意文件），没有打开",
    kind: "不是能读的文件类型",
    old: "是旧格式（.doc、.xls 或 .wps），请另存为 .docx 或 .xlsx",
    noReport: "里面没有找到年报的表",
    noText: "没有文字（可能是图片），读不了",
    noLines: "PDF 里的表格没有框线，无法确定每个数字属于哪一格，请改用 Word、网页或 Excel 文件",
  } satisfies Record<OutsideRefusal, string>,
};

export type CliWords = typeof cliZhCN;
