/** The words of 写说明, in the script that is fetched with it. */
export const explain = {
  who: "说明人",
  why: "说明",
  whyHint: "写清为什么不改，例如：因机构调整，与去年不同。",
  whoMissing: "请写说明人。",
  whyMissing: "请写明原因，至少两个字。",
  tooLong: (most: number): string => `最多 ${most} 字，请写短些。`,
  save: "保存",
  change: "改",
  remove: "删除",
  again: "重新说明",
  standing: (why: string): string => `说明：${why}`,
  by: (who: string, date: string): string => `${who}，${date}`,
  lapsed: (changes: string): string => `说明已失效：${changes}`,
  /** Why it holds for nothing though nothing has changed. */
  fault: { parted: "“审核说明”表里这一行的“哪一处”和依据对不上", why: "没有写说明", who: "没有写说明人" },
  before: (why: string, who: string, date: string): string => `原说明：${why}（${who}，${date}）`,
  changed: (what: string, was: string, now: string): string => `${what} ${was} → ${now}`,
  changedText: "有关的文字已改",
  /** It rests on something more than when it was explained. */
  more: (what: string): string => `又多了${what}`,
  moreText: "有关的文字又多了一段",
  moreElse: "又多了别的依据",
  gone: "没有了",
  last: (cell: string): string => `去年${cell}`,
};
