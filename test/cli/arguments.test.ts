import { parseArguments, UsageError } from "../../src/cli/arguments";

const problemOf = (...words: string[]): string => {
  try {
    parseArguments(words);
    return "none";
  } catch (error) {
    return error instanceof UsageError ? `${error.problem} ${error.what}` : String(error);
  }
};

describe("what is typed after nianbao", () => {
  it("names files and folders, and asks for JSON anywhere among them", () => {
    expect(parseArguments(["check", "--json", "a.xlsx", "b"])).toEqual({ command: "check", paths: ["a.xlsx", "b"], json: true });
    expect(parseArguments(["read", "a.xlsx", "--json"])).toEqual({ command: "read", paths: ["a.xlsx"], json: true });
  });

  it("takes a file whose name looks like an option after two dashes", () => {
    expect(parseArguments(["read", "--", "--json"])).toEqual({ command: "read", paths: ["--json"], json: false });
  });

  it("takes the value of an option beside it or behind an equals sign", () => {
    const expected = { command: "template", out: "a.xlsx", unit: "东柳街道", titleName: "", officeKind: "street", year: 2025, edition: "2021" };
    expect(parseArguments(["template", "a.xlsx", "--unit", "东柳街道", "--kind=street", "--year", "2025", "--edition=2021"])).toEqual(expected);
    expect(parseArguments(["template", "-o", "a.xlsx", "--unit=东柳街道", "--kind", "street", "--year=2025", "--edition", "2021"])).toEqual(expected);
  });

  it("shows how it is used when asked, or when nothing was typed", () => {
    for (const words of [[], ["help"], ["--help"], ["-h"]]) expect(parseArguments(words)).toEqual({ command: "help" });
    expect(parseArguments(["--version"])).toEqual({ command: "version" });
  });

  it("names the word that is wrong", () => {
    expect(problemOf("chekc", "a")).toBe("command chekc");
    expect(problemOf("read", "a", "--html")).toBe("option --html");
    expect(problemOf("read")).toBe("paths read");
    expect(problemOf("export", "a", "--out")).toBe("value --out");
    expect(problemOf("template")).toBe("out template");
    expect(problemOf("template", "a.xlsx", "--year", "25")).toBe("value --year");
  });
});

test.each([["check", "--help"], ["template", "-h"], ["export", "a.xlsx", "--help"]])("help is given wherever it is asked for: %s %s", (...words) => {
  expect(parseArguments(words)).toEqual({ command: "help" });
  expect(() => parseArguments([words[0]!, "--", "--help"])).not.toThrow();
});
