export const host = {
  tooOldTitle: "这个版本的 Excel 太旧",
  tooOld: "信息公开年报需要 Excel 2021、Excel 2024 或 Microsoft 365。工作簿没有改动。请在装有这些版本的电脑上打开它继续填。在这台电脑上也可以直接在表里填数：“校验”表用公式核对，“封面”写着结论。现在是哪个版本，请点“文件—账户”看；要升级，请找单位管电脑的同事。",
  need: (set: string): string => `缺少的功能：${set}`,
  notOfficeTitle: "请在 Excel 里打开",
  notOffice: "这一页是 Excel 的加载项窗格，在浏览器里单独打开没有用。请在 Excel 里点“开始—年报”。",
  noAnswerTitle: "Excel 没有回应",
  noAnswer: "窗格已经打开，但 Excel 没有回答。工作簿没有改动。请重试；还不行，请关掉窗格再打开。",
  stuckTitle: "读不到工作簿",
  faultTitle: "窗格出错了",
  fault: "工作簿没有因此改动。请重试；还不行，请把下面这一行告诉技术人员。",
  surprise: (message: string): string => `出了意外：${message}`,
};
