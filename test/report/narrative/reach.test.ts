/** How far words reach, on both sides of each limit: what belongs to a number stands within 40 words of it, so that the reader's time stays in step with the text. */
import { readNarrative } from "../../../src/report/narrative/readNarrative";
import { saying, told } from "../../support/said";

const read = (text: string): string => told(readNarrative(saying("pt_build_2024", text)));
const fill = (n: number): string => "的".repeat(n);

/** `last`: so many words that say nothing may stand between; with one more the text reads otherwise. */
const REACHES: readonly (readonly [what: string, text: (n: number) => string, last: number, within: string, beyond: string])[] = [
  ["a name before its number", (n) => `予以公开${fill(n)}12件。`, 38, "granted 12", ""],
  ["a matter before its number", (n) => `政府信息公开申请${fill(n)}12件。`, 38, "received 12", ""],
  ["a name behind its number", (n) => `12件${fill(n)}予以公开。`, 38, "granted 12", ""],
  ["a name behind a share", (n) => `办结58件，12%${fill(n)}予以公开。`, 38, "done 58, granted 12%", "done 58"],
  ["what all was done", (n) => `收到政府信息公开申请58件，均${fill(n)}办结。`, 38, "received 58, allDone all", "received 58"],
  ["the word for some before that for all", (n) => `收到政府信息公开申请58件，复杂${fill(n)}均已办结。`, 38, "received 58", "received 58, allDone all"],
  ["the word for some before what is done", (n) => `收到政府信息公开申请58件，补正${"天".repeat(n)}办结12件。`, 39, "received 58", "received 58, done 12"],
  ["what is denied", (n) => `未${fill(n)}收到政府信息公开申请。`, 37, "received none", ""],
  ["what is denied behind its name", (n) => `行政复议${fill(n)}：无。`, 37, "reconsideration none", ""],
  ["what was counted before a matter without a verb", (n) => `公开信息426件${"，好".repeat(n)}，政府信息公开申请3件。`, 18, "", "received 3"],
  ["the reason of a group, a clause before", (n) => `对行政执法案卷${fill(n)}申请，不予公开3件。`, 37, "item:r3_7 3", "refused 3"],
  ["the verb of a clause that ends what 其中 divides", (n) => `公开信息30条，其中网站10条，${fill(n)}收到政府信息公开申请3件。`, 38, "received 3, 30>10", "30>10"],
  ["a share of the number before it, behind fillings", (n) => `办结58件，予以公开9件${fill(n)}，占15.5%。`, 39, "done 58, granted 9, granted 15.5%", "done 58, granted 9"],
  ["a share of the number before it, with fillings", (n) => `办结58件，予以公开9件，${fill(n)}占15.5%。`, 38, "done 58, granted 9, granted 15.5%", "done 58, granted 9"],
  ["shares in the order of their numbers", (n) => `办结58件，予以公开9件、不予公开36件，分别占15.5%${"，".repeat(n)}62.1%。`, 38, "done 58, granted 9, refused 36, granted 15.5%, refused 62.1%, 58>9+36", "done 58, granted 9, refused 36, 58>9+36"],
  ["a second number in the order of the names", (n) => `予以公开和部分公开分别为3件${fill(n)}和5件。`, 38, "granted 3, partial 5", "granted 3"],
  ["parts before their total", (n) => `建议7件、提案5件，${fill(n)}合计12件。`, 34, "12=7+5", ""],
  ["a total behind its word", (n) => `建议7件、提案5件，合计${fill(n)}12件。`, 38, "12=7+5", ""],
  ["the head of a list in a sentence of its own", (n) => `办结45件。${fill(n)}答复结果分别为：予以公开9件、不予公开36件。`, 37, "done 45, granted 9, refused 36, 45=9+36", "done 45, granted 9, refused 36"],
  ["what a list goes on with behind a semicolon", (n) => `办结45件，其中予以公开9件；${fill(n)}不予公开37件。`, 37, "done 45, granted 9, refused 37, 45>9+37", "done 45, granted 9, refused 37, 45>9"],
  ["the word for the rest before its number", (n) => `主动公开30条，其中网站10条、其余${"天".repeat(n)}10条。`, 7, "30=10+10", "30>10+10"],
  ["a total that nobody read before its parts", (n) => `主动公开30条，${"好".repeat(n)}其中网站10条。`, 23, "30>10", ""],
  ["a title that is no text", (n) => `收到《${"好".repeat(n)}3件》政府信息公开申请58件。`, 78, "received 58", ""],
];

test.each(REACHES)("%s", (_, text, last, within, beyond) => {
  expect([read(text(0)), read(text(last)), read(text(last + 1))]).toEqual([within, within, beyond]);
});
