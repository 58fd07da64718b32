import type { Words } from "../words";

export const host: Words["host"] = {
  tooOldTitle: "This Excel is too old",
  tooOld: "The annual report needs Excel 2021, Excel 2024 or Microsoft 365. The workbook is unchanged. Open it on a computer that has one of these to go on. On this one figures can be typed into the sheets all the same: the sheet 校验 checks them by formulas, and 封面 says what it comes to. File – Account says which version this is; for a newer one ask whoever looks after the computers.",
  need: (set) => `Missing: ${set}`,
  notOfficeTitle: "Open this in Excel",
  notOffice: "This page is the task pane of an Excel add-in and does nothing by itself in a browser. In Excel, choose Home, Annual Report.",
  noAnswerTitle: "Excel does not answer",
  noAnswer: "The pane is open, but Excel has not answered. The workbook is unchanged. Try again; if it stays, close the pane and open it again.",
  stuckTitle: "The workbook cannot be read",
  faultTitle: "The pane failed",
  fault: "The workbook was not changed by this. Try again; if it stays, tell your technician the line below.",
  surprise: (message) => `Something unexpected happened: ${message}`,
};
