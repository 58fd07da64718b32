/**
 * Writes members.json: for each class that the host answers, its members and the requirement set of each,
 * taken from the documentation comments of @types/office-js. Run it after an update of the types:
 * `node workbench/host/generateMembers.mjs`
 */
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";

const CLASSES = [
  "Application", "ConditionalFormat", "ConditionalFormatCollection", "ConditionalFormatRule", "ConditionalRangeFill", "ConditionalRangeFont",
  "ConditionalRangeFormat", "CustomConditionalFormat", "DataValidation", "FormatProtection", "HeaderFooter", "HeaderFooterGroup", "NamedItem",
  "NamedItemCollection", "PageBreak", "PageBreakCollection", "PageLayout", "Range", "RangeAreas", "RangeAreasCollection", "RangeBorder", "RangeBorderCollection", "RangeCollection", "RangeFill",
  "RangeFont", "RangeFormat", "Runtime", "Setting", "SettingCollection", "Workbook", "WorkbookProtection", "Worksheet", "WorksheetCollection",
  "WorksheetCustomProperty", "WorksheetCustomPropertyCollection", "WorksheetFreezePanes", "WorksheetProtection",
];

const file = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
const text = readFileSync(file, "utf8");
const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
const wanted = new Set(CLASSES);
const found = {};

/** `ExcelApi 1.9` from the leading comment; undefined when there is none. */
function setOf(node) {
  const comments = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  const comment = comments.map((range) => text.slice(range.pos, range.end)).join("\n");
  return /\[Api set: (\w+) ([\d.]+)/.exec(comment)?.slice(1, 3).join(" ") ?? (/BETA|PREVIEW/.test(comment) ? "ExcelApiPreview 1.1" : undefined);
}

function visitExcel(block) {
  for (const node of block.statements) {
    if (!ts.isClassDeclaration(node) || !wanted.has(node.name.text)) continue;
    const whole = setOf(node) ?? "ExcelApi 1.1";
    const members = (found[node.name.text] = {});
    for (const member of node.members) {
      const name = member.name && ts.isIdentifier(member.name) ? member.name.text : undefined;
      if (!name || ["context", "load", "toJSON", "set", "track", "untrack", "isNullObject", "items"].includes(name)) continue;
      const set = setOf(member) ?? whole;
      // Overloads: the oldest of them is when the member came to be.
      if (!members[name] || Number(set.split(".")[1]) < Number(members[name].split(".")[1])) members[name] = set;
    }
  }
}

for (const node of source.statements) {
  if (ts.isModuleDeclaration(node) && node.name.text === "Excel" && node.body) visitExcel(node.body);
}
const missing = CLASSES.filter((name) => !found[name]);
if (missing.length > 0) throw new Error(`no such class in the types: ${missing.join(", ")}`);
const sorted = Object.fromEntries(Object.keys(found).sort().map((name) => [name, Object.fromEntries(Object.entries(found[name]).sort(([a], [b]) => (a < b ? -1 : 1)))]));
writeFileSync(new URL("members.json", import.meta.url), JSON.stringify(sorted, undefined, 1) + "\n");
