/** 看改法: the faults of a report, each with what would put it right. */
import { number } from "../reading";
import type { Finding, Report } from "../types";
import { actsOf } from "./acts";
import { cellFaults } from "./cellFaults";
import { covers, type Choice } from "./cover";
import { changed } from "./effect";
import { equationsOf, type Equations } from "./equations";
import { neighbours } from "./neighbours";
import { proofOf, standing, wordsAfter, type Before } from "./proof";
import { judge, MISTAKE, type Judged } from "./reasons";
import type { Change, Fault, Proposal, Reason } from "./types";

/** So many proposals of one fault are proved and given. */
const SHOWN = 30;
/** So many ways to tell several mistakes apart are tried. */
const TOGETHER = 12;
/** For so many of the likeliest the words are read as well, and for all that are as likely as these: read for some only, they would set equals apart. */
const READ = 3;
/** What it counts, beside the costs of slips, that the words agree with a proposal or speak against it: they were written apart. */
const WORDS = 0.25;

/** A way to put a fault right, not yet proved. */
interface Way {
  readonly changes: readonly Change[];
  readonly reason: Reason;
  readonly cost: number;
  readonly order: number;
}

/** In statute order; of a report that balances none. What holds a fault together is in `docs/repair.md`. */
export function faultsOf(report: Report): readonly Fault[] {
  const before = standing(report);
  const imbalances = waysOf(equationsOf(report)).flatMap((ways, _, all) => faultOf(ways, before, all.length === 1));
  const named = new Set(imbalances.flatMap(({ findings }) => findings));
  const places = new Map(before.findings.map(({ key }, at) => [key, at]));
  return [...imbalances, ...cellFaults(before, before.findings.filter(({ key }) => !named.has(key)))].sort((a, b) => places.get(a.key)! - places.get(b.key)!);
}

/** For each fault the ways to put it right. */
function waysOf(equations: Equations): readonly (readonly Way[])[] {
  const beside = neighbours(equations);
  const byCause = new Map<string, Judged[]>();
  for (const act of actsOf(equations, beside)) byCause.set(act.solves.join(), [...(byCause.get(act.solves.join()) ?? []), judge(act, equations, beside)]);
  const causes = [...byCause.values()].map((judged): Choice & { readonly judged: readonly Judged[] } => {
    const sorted = [...judged].sort((a, b) => a.cost - b.cost || a.order - b.order);
    return { solves: sorted[0]!.act.solves, cost: sorted[0]!.cost + MISTAKE, judged: sorted };
  });
  const failing = equations.all.filter(({ identity, off }) => identity !== undefined && off !== 0).map(({ index }) => index);
  // Two mistakes of known kinds come before one that nothing tells the story of.
  const told = covers(failing, causes.filter(({ judged }) => judged[0]!.reason.code !== "several"));
  const explained = (way: readonly Choice[]) => way.reduce((sum, { solves }) => sum + solves.length, 0) === failing.length;
  const found = explained(told[0]!) ? told : covers(failing, causes);
  const sure = found[0]!.filter((cause) => found.every((cover) => cover.includes(cause)));
  const apart = sure.map(({ judged }) => judged.map((one) => wayOf([one], equations)));
  const open = found.slice(0, TOGETHER).map((cover) => cover.filter((cause) => !sure.includes(cause)));
  return found.length > 1 ? [...apart, open.map((cover) => wayOf(cover.map(({ judged }) => judged[0]!), equations))] : apart;
}

function wayOf(judged: readonly Judged[], { cells, values, report }: Equations): Way {
  const deltas = new Map<number, number>();
  for (const { act } of judged) for (const [at, delta] of act.deltas) deltas.set(at, (deltas.get(at) ?? 0) + delta);
  const changes = [...deltas].sort(([a], [b]) => a - b).map(([at, delta]): Change => ({ figure: cells[at]!, before: report.figures.get(cells[at]!)!, after: number(changed(values[at]!, delta)) }));
  const sum = (of: (one: Judged) => number) => judged.reduce((total, one) => total + of(one), 0);
  return { changes, reason: judged.length === 1 ? judged[0]!.reason : { code: "together", reasons: judged.map(({ reason }) => reason) }, cost: sum(({ cost }) => cost), order: sum(({ order }) => order) };
}

/** The fault with its proved proposals; none where nothing can be proved. */
function faultOf(ways: readonly Way[], before: Before, alone: boolean): readonly Fault[] {
  const told = ways.filter(({ reason }) => reason.code !== "several");
  const natural = told.length > 0 ? told : ways;
  const tried = natural.slice(0, SHOWN);
  const sound = tried.flatMap((way) => {
    const gone = proofOf(before, way.changes, alone);
    return gone?.some(({ detail }) => detail.kind === "identity") ? [{ ...way, gone, brings: undefined as readonly Finding[] | undefined }] : [];
  });
  const read = new Set(sound.slice(0, READ).map(({ cost }) => cost));
  const proved = sound
    .map((way) => {
      if (!read.has(way.cost)) return way;
      const words = wordsAfter(before, way.changes);
      return { ...way, cost: way.cost + WORDS * (words.come.length - words.gone.length), gone: [...way.gone, ...words.gone], brings: words.come };
    })
    .sort((a, b) => a.cost - b.cost || a.order - b.order);
  const first = proved[0];
  if (!first) return [];
  const keys = first.gone.filter(({ level, figures }) => level === "error" && figures.length > 0).map(({ key }) => key);
  const whole = proved.filter(({ gone }) => keys.every((key) => gone.some((finding) => finding.key === key)));
  const costs = [...new Set(whole.map(({ cost }) => cost))];
  const proposals = whole.map(({ changes, reason, cost, gone, brings }): Proposal => ({ key: changes.map(keyOf).join(), changes, reason, rank: costs.indexOf(cost) + 1, settles: gone.map(({ key }) => key), brings: brings?.map(({ key }) => key) }));
  return [{ key: keys[0]!, findings: keys, proposals, more: natural.length - tried.length }];
}

const keyOf = ({ figure, after }: Change): string => `${figure}=${(after as { value: number }).value}`;
