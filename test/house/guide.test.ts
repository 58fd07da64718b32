import { PAGES } from "./docs";
import { gives, isSaid, messagesOf } from "./screenWords";

const GUIDE = PAGES.find(({ file }) => file === "docs/guide.md")?.text ?? "";
const quotations = [...GUIDE.matchAll(/「([^」]+)」/g)].map((match) => match[1]!);
const named = (file: string, group: string, names?: readonly string[]): readonly string[] =>
  names === undefined ? [...messagesOf(file, group).values()] : names.map((name) => messagesOf(file, group).get(name) ?? `${group} says nothing of ${name}`);

describe("the user guide", () => {
  it("quotes no button, label or message that is not on a screen, on a sheet or in the ribbon in just these words", () => {
    expect(quotations.length).toBeGreaterThan(50);
    expect([...new Set(quotations)].filter((quoted) => !isSaid(quoted))).toEqual([]);
  });

  it("would be told of a button that goes by another name, and of words left out that cannot be filled in so", () => {
    expect(["空格填 0…", "生成年度报告", "缺少“…”表。"].filter((quoted) => !isSaid(quoted))).toEqual([]);
    expect(["空格填零", "生成报告", "缺少“…”列。"].filter(isSaid)).toEqual([]);
  });

  it.each([
    ["Excel does not let something be written", named("outcomes.ts", "host")],
    ["a command is refused", named("outcomes.ts", "outcomes", ["sheetProtected", "structureProtected", "placeGone", "notFetched", "changedMeanwhile", "changedSinceShown", "unfit", "failed", "slow"])],
    ["a file cannot be read", named("importing.ts", "unread")],
    ["a sheet was changed", named("damage.ts", "damage", ["missing", "duplicate", "links", "mark", "inserted", "removed", "insertedColumns", "removedColumns", "pushed", "altered", "emptied", "lost", "unfinished", "layoutHow", "notLive"])],
    ["the pane does not open", named("host.ts", "host", ["tooOldTitle", "notOfficeTitle", "noAnswerTitle", "stuckTitle", "faultTitle"])],
  ])("says what to do about each message where %s", (_, messages) => {
    expect(messages.length).toBeGreaterThan(4);
    expect(messages.filter((words) => !quotations.some((quoted) => gives(quoted, words)))).toEqual([]);
  });
});
