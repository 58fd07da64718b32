/** Ids of the tables and sections, each written once; the same in both editions. */
import { sectionId, tableId } from "../ids";

export const T2 = tableId("t2");
export const T3 = tableId("t3");
export const T4 = tableId("t4");
export const S0 = sectionId("s0");
export const S1 = sectionId("s1");
export const S2 = sectionId("s2");
export const S3 = sectionId("s3");
export const S4 = sectionId("s4");
export const S5 = sectionId("s5");
export const S6 = sectionId("s6");
