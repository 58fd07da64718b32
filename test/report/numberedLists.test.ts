/** Which numbered points of a text do not go up by one. */
import { brokenLists } from "../../src/report/numberedLists";
import { numberMarks, writtenLike, type NumberMark } from "../../src/report/numberMarks";

const told = (line: string): readonly string[] => numberMarks(line).map(({ kind, value, at, text, leads }) => `${kind} ${value} ${text}@${at}${leads ? " leads" : ""}`);

test.each<[string, readonly string[]]>([
  ["一是公开。二是回应。", ["shi 1 一是@0 leads", "shi 2 二是@5"]],
  ["我局一是公开；二要回应，三是监督、 四是考核", ["shi 2 二要@7", "shi 3 三是@12", "shi 4 四是@18"]],
  ["其一，公开。其二是回应！其三、监督", ["qi 1 其一@1 leads", "qi 2 其二@7", "qi 3 其三@13"]],
  ["第一，公开。第二、回应：第三：监督", ["di 1 第一@1 leads", "di 2 第二@7", "di 3 第三@13"]],
  ["（一）主动公开（二）依申请", ["bracket 1 （一）@1 leads"]],
  ["(十二)主动", ["bracket 12 (十二)@1 leads"]],
  ["二十一、总体", ["comma 21 二十一、@0 leads"]],
  ["12.总体", ["point 12 12.@0 leads"]],
  ["3．总体", ["point 3 3．@0 leads"]],
  ["3、总体", ["point 3 3、@0 leads"]],
  ["（3）总体（4）处理", ["digits 3 （3）@1 leads"]],
  // No points: a decimal, a year, a count, an ordinal, what counts nothing, and a number within words.
  ["3.5万元", []], ["2024年", []], ["三件申请", []], ["第一季度", []], ["三三是", []], ["统一是好的", []], ["唯一是好的", []], ["其他，公开", []], ["总体情况", []], ["第一是", []], ["其一公开", []],
])("the numbered points of %j", (line, marks) => {
  expect(told(line)).toEqual(marks);
});

test("a number is written as the mark before it is written", () => {
  const [han, digits] = ["一、甲", "1.甲"].map((line) => numberMarks(line)[0]!) as [NumberMark, NumberMark];
  expect([1, 9, 10, 11, 20, 21, 99].map((value) => writtenLike(value, han))).toEqual(["一", "九", "十", "十一", "二十", "二十一", "九十九"]);
  expect([1, 10, 21].map((value) => writtenLike(value, digits))).toEqual(["1", "10", "21"]);
});

/** Lines of 一是… points; what each mark of a broken list is and should be. */
const broken = (...lines: readonly string[]): readonly string[] =>
  brokenLists(lines.flatMap((line, at) => numberMarks(line).filter(({ kind }) => kind === "shi").map((mark) => ({ mark, line: at })))).map((list) => list.map(({ mark, value }) => (mark.value === value ? String(value) : `${mark.value}→${value}`)).join(" "));

test.each<[string, readonly string[], readonly string[]]>([
  ["points that go up by one", ["一是甲。二是乙。三是丙。"], []],
  ["a number that is left out", ["一是甲。三是丙。四是丁。"], ["1 3→2 4→3"]],
  ["the same over lines that begin with them", ["一是甲。", "三是丙。"], ["1 3→2"]],
  ["a number that comes twice", ["一是甲。二是乙。二是丙。三是丁。"], ["1 2 2→3 3→4"]],
  ["one that goes back", ["一是甲。二是乙。三是丙。二是丁。"], ["1 2 3 2→4"]],
  ["a jump of three is no slip, of two it is", ["一是甲。五是乙。"], []],
  ["two left out", ["一是甲。四是乙。"], ["1 4→2"]],
  ["a list within a point of another one", ["一是甲，一是子，二是丑。二是乙。三是丙。"], []],
  ["a list within a point, and the outer one broken", ["一是甲，一是子，二是丑，三是寅。二是乙。四是丙。"], ["1 2 4→3"]],
  ["two lists one after the other", ["一是甲。二是乙。", "一是丙。二是丁。"], []],
  ["a list that does not begin with one", ["二是甲。四是乙。"], []],
  ["a slip in another line that does not begin with it", ["一是甲。二是乙。", "我局，四是丙。"], []],
  ["a slip in a line that does, behind a point within a line", ["我局，一是甲。", "三是丙。"], []],
  ["the number goes on as it stands once it jumped", ["一是甲。三是丙。四是丁。五是戊。"], ["1 3→2 4→3 5→4"]],
  ["two broken lists", ["一是甲。三是乙。", "一是丙。三是丁。"], ["1 3→2", "1 3→2"]],
  ["no points at all", ["甲乙丙。"], []],
])("%s", (_what, lines, lists) => {
  expect(broken(...lines)).toEqual(lists);
});
