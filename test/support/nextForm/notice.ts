/** The notice of a form that does not exist: it proves that one to come can be added. */
import type { Cite } from "../../../src/statute/citations";

// #region notice
export const notice: Cite = (clause) => ({ document: "国办公开办函〔2031〕1号", clause });
// #endregion
