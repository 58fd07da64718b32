import type { CliWords } from "./zh-CN";

export const cliEnUS: CliWords = {
  help: `Usage:
  nianbao read   FILE OR FOLDER…  [--json]        reads reports and says what was read and what was not understood
  nianbao check  FILE OR FOLDER…  [--json]        reads and checks them
  nianbao template OUT.xlsx [--unit NAME] [--title NAME IN TITLE] [--kind KIND OF OFFICE]
                            [--year REPORT YEAR] [--edition 2021|2019]    makes a workbook to fill in
  nianbao export FILE OR FOLDER… --out FILE OR FOLDER [--html]  writes workbooks; with --html pages for a portal

Reads .xlsx .docx .html .txt .pdf. Local files only; the network is never used.
Exit code: 0 nothing to mend; 1 something to mend, to fill in, or not read whole; 2 a file cannot be read, or wrong usage.`,
  usage: {
    command: (what) => `There is no command “${what}”. `,
    option: (what) => `There is no option “${what}”. `,
    value: (what) => `The value of “${what}” is wrong. `,
    paths: () => "Name the files or folders to read. ",
    out: () => "Name the file to write with --out. ",
  },
  seeHelp: "See nianbao help.",
  unnamed: "(no unit named)",
  head: (unit, year, edition, source) => `${unit}${year === "" ? "" : ` ${year}`} · ${edition} · ${source}`,
  sections: (paragraphs) => `Texts: ${paragraphs} ${paragraphs === 1 ? "paragraph" : "paragraphs"}`,
  more: (count) => `${count} more; --json has them all`,
  finding: (level, text) => `[${level}] ${text}.`,
  between: "; ",
  unfilled: "to fill in",
  unsaid: { unit: "the source does not name the office", year: "the source does not say the report year", date: "the source does not say its date (成文日期)", section: (section) => `the source has no text for “${section}”` },
  blank: (cells) => `blank: ${cells}`,
  blankCells: (table, count) => `${table}: ${count} ${count === 1 ? "cell" : "cells"} blank`,
  verdict: { yes: "Nothing to mend.", partly: "not all of it could be read: compare it with the source", errors: (count) => `${count} ${count === 1 ? "error" : "errors"}`, unfilled: (count) => `${count} to fill in`, warnings: (count) => `${count} to verify` },
  level: { error: "error", warning: "to verify", hint: "hint" },
  explained: (level) => `${level}, explained`,
  why: (why, who, date) => `explanation: ${why} (${who}, ${date})`,
  lapsed: "its explanation has lapsed",
  likely: (what) => `perhaps ${what}`,
  cannotRead: (file, why) => `${file}: ${why}`,
  noFile: "there is no such file",
  noAccess: "no right to read it",
  unexpected: (what) => `reading it failed by a fault of this program (${what})`,
  system: (code) => `could not be read (${code})`,
  nothingThere: "There is nothing readable in the folder.",
  progress: (done) => `${done} ${done === 1 ? "file" : "files"} read`,
  total: (files, good, bad, unread) => `${files} files: ${good} with nothing to mend, ${bad} to mend, ${unread} not readable.`,
  moreFiles: (count) => `${count} more, told above`,
  made: (file) => `${file} written`,
  wrote: (from, to) => `${from} → ${to}`,
  exists: (file) => `${file} is there already and was not written over.`,
  noEdition: (id, known) => `There is no edition “${id}”; there are ${known}.`,
  noKind: (kind, known) => `There is no kind of office “${kind}”; there are ${known}.`,
  needXlsx: (file) => `${file}: the name must end in .xlsx.`,
  needOut: "For several files --out must be a folder.",
  refusals: {
    empty: "the file is empty",
    tooLarge: "the file is too large",
    tooSlow: "reading took too long and was stopped",
    encrypted: "the file has a password; take it off first",
    broken: "the file is damaged or incomplete",
    unsafe: "the file is built in an abnormal way and was not opened",
    kind: "not a kind of file that can be read",
    old: "an old format (.doc, .xls or .wps): save it as .docx or .xlsx",
    noReport: "no table of the report was found in it",
    noText: "it holds no text (perhaps pictures)",
    noLines: "the tables of the PDF have no lines, so nothing says which cell a number belongs to; use a Word, web or Excel file instead",
  },
};
