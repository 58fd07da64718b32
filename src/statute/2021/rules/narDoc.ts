/** NAR-DOC: 规章 and 行政规范性文件 made, repealed and in force, as the texts say them. The 2019 form counts other things. */
import { figureId } from "../../ids";
import { T2 } from "../../forms/ids";
import { documentsSaid } from "../../forms/rules/said";
import { NORMS, REGULATIONS } from "../../forms/said/documents";

const of = (item: string, column: string) => figureId(`${T2}.${item}.${column}`);
const kind = (item: string) => ({ made: of(item, "made"), repealed: of(item, "repealed"), valid: of(item, "valid") });

export const NAR_DOC = documentsSaid([
  { matter: REGULATIONS, name: "规章", ...kind("reg") },
  { matter: NORMS, name: "行政规范性文件", ...kind("norm") },
]);
