/** Parts of the pane that are fetched when they are first wanted. */
export const later = {
  opening: "正在打开…",
  slow: "还没有打开，可能网络慢。",
  failed: "没有打开。请检查网络，再点“重试”。",
};
