/** The screen 更多: what is rarely wanted, each with what it does. */
export const more = {
  protection: {
    title: "保护",
    label: "保护表格（防误改）",
    turnOn: "打开后只能改浅黄色的格；粘贴整张表会被 Excel 拒绝。没有密码，随时可以关掉。Excel 的撤销记录会清空。",
    turnOff: "已打开：只能改浅黄色的格；要粘贴整张表，请先关掉。关掉时 Excel 的撤销记录会清空。",
  },
  edition: {
    title: "年报格式",
    means: "建表时已按报告年度选好；上级指定别的格式才要更换。",
  },
  switching: {
    title: (to: string): string => `更换为${to}？`,
    to: "换成",
    from: (from: string): string => `现在是${from}。`,
    moved: (count: number): string => `${count} 个数据按含义放到新表里。`,
    blank: (count: number): string => `新表里有 ${count} 格空着，要再填；“暂存”里有原数的会放回。`,
    movedNone: "还没有填数据，只换表格。",
    figure: (cell: string, reading: string): string => `${cell} ${reading}`,
    summed: (figure: string, into: string): string => `${figure}（已加进${into}）`,
    text: (section: string, part: string, text: string): string => `文字“${section}”${part} ${text}`,
    parked: (count: number): string => `${count} 处在新表里没有对应的位置，移到“暂存”表，不会丢：`,
    parkedNone: "所有内容都有对应的位置。",
    texts: "文字、单位、日期照旧。",
    keeps: "现在的“年度报告”表改名保留。",
    record: "校验记录会清空。",
    undo: "Excel 的撤销记录会清空。",
    confirm: "更换",
    damaged: "有表缺失或版面不符，请先恢复，再更换。",
    protected: "表格受保护，请先关掉保护，再更换。",
  },
};
