import { readFound, whyNot } from "../../src/cli/fileRead";
import { cliZhCN } from "../../src/locales/cli/zh-CN";

it("a fault of the program is told with the file it happened in, and stops nothing", async () => {
  const read = await readFound({ file: __filename }, { read: () => Promise.reject(new TypeError("a fault")) });
  expect(read).toEqual({ file: __filename, reason: "unexpected", detail: "TypeError: a fault" });
  expect(whyNot("unexpected", cliZhCN, "TypeError: a fault")).toBe("读取时出错，这是本程序的毛病（TypeError: a fault）");
});
