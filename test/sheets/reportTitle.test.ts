/** The title of the report in lines: where a name may be broken, and where never. Room and widths in characters of the title. */
import { nameLines, titleLines } from "../../src/sheets/reportTitle";

const NAME = "政府信息公开工作年度报告";

describe("the title", () => {
  test.each<[string, string, number, readonly string[]]>([
    ["stands on one line where there is room, to the last character", "某局2024年", 17.12, [`某局2024年${NAME}`]],
    ["goes on two where there is a little less", "某街道2024年", 17, ["某街道2024年", NAME]],
    ["keeps the year with the name of the report where the office fills a line", "宁波市鄞州区东柳街道2024年", 15, ["宁波市鄞州区东柳街道2024年", NAME]],
    ["puts the year before the name of the report where the office alone fills a line", "宁波市鄞州区东柳街道办事处", 15, ["宁波市鄞州区东柳街道办事处", NAME]],
  ])("%s", (_, who, room, lines) => {
    expect(titleLines({ who, name: NAME }, room + 0.01)).toEqual(lines);
  });
  test("puts the year before the name of the report where it does not fit behind the office", () => {
    expect(titleLines({ who: "宁波市鄞州区东柳街道办事处某某2024年", name: NAME }, 16)).toEqual(["宁波市鄞州区东柳街道办事处某某", `2024年${NAME}`]);
  });
  test("of a report without an office has no empty line", () => {
    expect(titleLines({ who: "", name: NAME }, 20)).toEqual([NAME]);
    expect(titleLines({ who: "2024年", name: NAME }, 12)).toEqual(["2024年", NAME]);
  });
  test("with a year in the middle of the name takes it for a part of the name", () => {
    expect(titleLines({ who: "2008年奥运会场馆办公室", name: NAME }, 12)).toEqual(["2008年奥运会场馆办公室", NAME]);
  });
  test("too long for two lines is broken within the name of the office, and again within that of the report", () => {
    expect(titleLines({ who: "宁波市鄞州区东柳街道办事处2024年", name: NAME }, 10)).toEqual(["宁波市鄞州区", "东柳街道办事处", "2024年政府信息", "公开工作年度报告"]);
  });
});

describe("a name", () => {
  test("that fits to the last character is not broken; one character more and it is", () => {
    expect(nameLines("东柳街道办事处", 7)).toEqual(["东柳街道办事处"]);
    expect(nameLines("东柳街道办事处", 6)).toEqual(["东柳街道", "办事处"]);
  });
  test.each<[string, number, readonly string[]]>([
    ["泉州市鲤城区市场监督管理局", 8, ["泉州市", "鲤城区市场", "监督管理局"]],
    ["福州市长乐区审计局", 6, ["福州市长乐区", "审计局"]],
    ["平潭综合实验区行政审批局（政务服务中心）", 13, ["平潭综合实验区行政审批局", "（政务服务中心）"]],
    ["某某镇人民政府《公报》编辑部", 9, ["某某镇人民政府", "《公报》编辑部"]],
    ["某县委员会办公室督查科", 7, ["某县委员会", "办公室督查科"]],
  ])("%s is broken where a part of it ends, as near to even lines as may be", (text, room, lines) => {
    expect(nameLines(text, room)).toEqual(lines);
  });
  test("without parts is broken into even lines", () => {
    expect(nameLines("甲乙丙丁戊己庚辛壬癸", 6)).toEqual(["甲乙丙丁戊", "己庚辛壬癸"]);
    expect(nameLines("甲乙丙丁戊己庚辛壬癸子丑", 5)).toEqual(["甲乙丙丁", "戊己庚辛", "壬癸子丑"]);
  });
  test("is broken at the end of a part that is half a line from the middle, and of one that is further away not", () => {
    expect(nameLines("某市甲乙丙丁戊己庚辛壬癸", 8)).toEqual(["某市", "甲乙丙丁戊", "己庚辛壬癸"]);
    expect(nameLines("某市甲乙丙丁戊己庚辛壬癸", 7)).toEqual(["某市甲乙丙丁", "戊己庚辛壬癸"]);
  });
  test("keeps characters that take two units whole", () => {
    expect(nameLines("𠮷𠮷𠮷", 2)).toEqual(["𠮷", "𠮷𠮷"]);
  });
});
