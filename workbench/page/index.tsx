import { createRoot } from "react-dom/client";
import { App } from "./App";
import { readManifest, type AddinRibbon } from "./chrome/manifest";
import { showHandle } from "./handle";
import { Session } from "./session";

async function loadRibbon(): Promise<AddinRibbon> {
  const answer = await fetch("/manifest.xml");
  if (!answer.ok) throw new Error(`manifest.xml：${answer.status} ${answer.statusText}`);
  return readManifest(await answer.text());
}

async function start(root: HTMLElement): Promise<void> {
  const ribbon = await loadRibbon();
  const session = new Session(ribbon, "microsoft365");
  // As in Excel, where a workbook may be open before the pane is.
  if (new URLSearchParams(window.location.search).get("pane") !== "closed") session.showPane();
  showHandle(session);
  createRoot(root).render(<App session={session} ribbon={ribbon} />);
}

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root");
start(root).catch((error: unknown) => {
  console.error(error);
  const words = document.createElement("p");
  words.className = "fault";
  words.setAttribute("role", "alert");
  words.textContent = `工作台没有启动：${error instanceof Error ? error.message : String(error)}\n请重新运行 npm start，再刷新本页。`;
  root.replaceChildren(words);
});
