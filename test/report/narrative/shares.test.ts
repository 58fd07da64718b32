/** Percentages and rates: of which number they are, and when nobody can tell. Readings as `told` writes them. */
import { readNarrative } from "../../../src/report/narrative/readNarrative";
import { saying, told } from "../../support/said";

const OFFICE = "pt_build_2024";
const SHARES: readonly (readonly [report: string, text: string, readings: string])[] = [
  [OFFICE, "答复率百分之百，收到政府信息公开申请3件。", "received 3"],
  [OFFICE, "办结58件，予以公开占百分之十二点五。", "done 58, granted 12.5%"],
  [OFFICE, "办结58件，予以公开占百分之12.5。", "done 58, granted 12.5%"],
  [OFFICE, "办结58件，予以公开占百分之十二。", "done 58, granted 12%"],
  [OFFICE, "办结58件，予以公开占百分之一百零三。", "done 58, granted 103%"],
  [OFFICE, "办结58件，予以公开占百分之三三。", "done 58"],
  [OFFICE, "办结58件，予以公开占15.50%。", "done 58, granted 15.5%"],
  [OFFICE, "办结58件，予以公开占15 %。", "done 58, granted 15%"],
  [OFFICE, "办结58件，予以公开占15％。", "done 58, granted 15%"],
  [OFFICE, "办结58件，予以公开9件（15.5%）。", "done 58, granted 9, granted 15.5%"],
  [OFFICE, "办结58件，予以公开9件（占15.5%）。", "done 58, granted 9, granted 15.5%"],
  [OFFICE, "办结58件，予以公开9件，占15.5%。", "done 58, granted 9, granted 15.5%"],
  [OFFICE, "办结58件，予以公开9件、占15.5%。", "done 58, granted 9, granted 15.5%"],
  [OFFICE, "办结58件，予以公开9件，约占15.5%。", "done 58, granted 9"],
  [OFFICE, "办结58件，予以公开9件，占总数的15.5%。", "done 58, granted 9, granted 15.5%"],
  [OFFICE, "收到58件，予以公开9件，占收到总数的15.5%。", "received 58, granted 9, granted 15.5%"],
  [OFFICE, "收到58件，予以公开9件，占全部办结申请总数的15.5%。", "received 58, granted 9, granted 15.5%"],
  [OFFICE, "办结58件，予以公开和不予公开合计占15.5%。", "done 58"],
  [OFFICE, "办结58件，予以公开、不予公开各占15.5%。", "done 58"],
  [OFFICE, "办结58件，予以公开9件、不予公开36件，各占15.5%。", "done 58, granted 9, refused 36, 58>9+36"],
  [OFFICE, "办结58件，予以公开9件、不予公开36件，分别占15.5%、62.1%。", "done 58, granted 9, refused 36, granted 15.5%, refused 62.1%, 58>9+36"],
  [OFFICE, "办结58件，予以公开9件、部分公开3件、不予公开36件，分别占15.5%、62.1%。", "done 58, granted 9, partial 3, refused 36, 58>9+3+36"],
  [OFFICE, "办结58件，予以公开9件、不予公开36件，分别占15.5%。", "done 58, granted 9, refused 36, 58>9+36"],
  [OFFICE, "办结58件，予以公开9件，主动公开12条，分别占15.5%和62.1%。", "done 58, granted 9"],
  [OFFICE, "办结58件，15.5%予以公开。", "done 58, granted 15.5%"],
  [OFFICE, "办结58件，62.1%因涉及内部事务而不予公开。", "done 58, refused 62.1%"],
  [OFFICE, "办结58件，予以公开率15.5%。", "done 58, granted 15.5%"],
  [OFFICE, "办结58件，予以公开15.5%。", "done 58"],
  [OFFICE, "办结率100%。", ""],
  [OFFICE, "政府信息公开申请办结率100%。", "allDone all"],
  [OFFICE, "政府信息公开申请办结率99%，按期办结率100%。", ""],
];

describe("percentages and rates", () => {
  it.each(SHARES)("%s: %s", (id, text, readings) => {
    expect(told(readNarrative(saying(id, text)))).toBe(readings);
  });
});
