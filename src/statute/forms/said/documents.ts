/** What texts say in numbers of 规章 and 行政规范性文件 in table 二, where the form counts what was made, repealed and in force. */
import type { Matter, Quantity, Wordings } from "../../said";
import type { FigureId } from "../../types";

/** `name` as messages give it. */
export interface DocumentKind {
  readonly matter: Matter;
  readonly name: string;
  readonly made: FigureId;
  readonly repealed: FigureId;
  readonly valid: FigureId;
}

export const REGULATIONS: Matter = { id: "regulations", names: ["(政府|部门|地方政府|)规章"], plainNames: [], loose: true };
export const NORMS: Matter = { id: "documents", names: ["(行政|)规范性文件"], plainNames: [], loose: true };

const MADE: Wordings = ["(新|)制(发|定)(了|)(的|)", "(新|)(印发|出台)(了|)(的|)", "新制(作|发)"];
const REPEALED: Wordings = ["清理废止(了|)(的|)", "(宣布|)(废止|失效)(和(宣布|)失效|、失效|（失效）|(或|或者)失效|及失效|)(了|)(的|)"];
const VALID: Wordings = ["(累计|)现行有效(的|)", "继续有效(的|)", "(仍然|依然)有效(的|)", "现有(的|)", "年(末|底)有效(的|)"];

export function documentQuantities(kinds: readonly DocumentKind[]): readonly Quantity[] {
  return kinds.flatMap(({ matter, name, made, repealed, valid }) => {
    const one = (id: string, what: string, words: Wordings, figure: FigureId): Quantity => ({ id: `${matter.id}.${id}`, matter: matter.id, words, equals: [{ id, name: `${name}${what}`, figures: [figure] }], verb: true, named: true, none: true });
    return [one("made", "制发", MADE, made), one("repealed", "废止", REPEALED, repealed), one("valid", "现行有效", VALID, valid)];
  });
}
