/** The documents that the editions cite, each named once. */
import type { Citation } from "./types";

/** A document, waiting for the clause that is cited of it. */
export type Cite = (clause: string) => Citation;

const of = (document: string): Cite => (clause) => ({ document, clause });

/** 国务院办公厅政府信息与政务公开办公室 2021-09-26: the format in force since report year 2021. */
export const N30 = of("国办公开办函〔2021〕30号");
/** 国务院办公厅政府信息与政务公开办公室 2019-11-23: the trial format for report years 2019 and 2020. */
export const N60 = of("国办公开办函〔2019〕60号");
/** 国务院令第711号 《中华人民共和国政府信息公开条例》, in force since 2019-05-15. */
export const REGULATION = of("《政府信息公开条例》");
/** 江苏省政府信息公开申请办理答复规范, forwarded to all provinces by 国办公开办 on 2020-01-10. */
export const REPLY_NORM = of("《江苏省政府信息公开申请办理答复规范》");
/** What offices do and reviewers demand where the format is silent. */
export const CUSTOM = of("填报惯例");
