import { request } from "node:https";
import { browserTests } from "./support/browserTests";

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Asks with the path as given: a browser would tidy it first. */
function ask(path: string): Promise<Answer> {
  const { hostname, port } = new URL(process.env.E2E_PAGE ?? "");
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, rejectUnauthorized: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode, type: response.headers["content-type"], body }));
    }).on("error", reject).end();
  });
}

browserTests("the site that npm start serves", () => {
  test("the add-in, the workbench and Office.js are there, each as what it is", async () => {
    expect(await ask("/taskpane.html")).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
    expect(await ask("/manifest.xml")).toMatchObject({ status: 200, type: "application/xml; charset=utf-8" });
    expect(await ask("/workbench/")).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
    expect(await ask("/office-js/office.js")).toMatchObject({ status: 200, type: "text/javascript; charset=utf-8" });
    expect(await ask("/")).toMatchObject({ status: 302 });
  });

  test.each(["/../package.json", "/%2e%2e/package.json", "/assets/..%2f..%2fpackage.json", "/workbench/%2e%2e%5c%2e%2e%5cpackage.json", "/office-js/../package.json", "/%00", "/%zz", "/assets"])(
    "nothing outside its folders is given away: %s",
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(answer.body).not.toContain("dependencies");
    },
  );

  test("the add-in that is shipped names Office's own address and holds nothing of the workbench", async () => {
    const page = (await ask("/taskpane.html")).body;
    expect(page).toMatch(/<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/);
    const first = /<script[^>]*src="?([^\s">]+)/.exec(page);
    expect(first?.[1]).toContain("appsforoffice.microsoft.com");
    const scripts = [...page.matchAll(/<script[^>]*src="?([^\s">]+)/g)].map((match) => match[1] ?? "").filter((url) => !url.startsWith("https:"));
    expect(scripts.length).toBeGreaterThan(0);
    for (const url of scripts) expect((await ask(`/${url}`)).body).not.toMatch(/workbench|getAppContextAsync/);
  });
});
