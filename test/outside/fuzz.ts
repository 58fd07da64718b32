/** Reads mutated reports by their seeds and counts what comes of them. */
import { OutsideError } from "../../src/app/filesPort";
import { readSource } from "../../src/files/readSource";
import type { FigureId } from "../../src/statute/types";
import { EDITIONS } from "../../src/statute/editions";
import { judge } from "./judge";
import { handedOver, mutation, told } from "./mutate";
import type { Harm } from "./noise/noise";
import { processorTime } from "../support/processorTime";

/** How many mutations of a kind there were, and how many of them came as they must: see `Harm`. */
export interface Share {
  readonly tried: number;
  /** Harmless: every figure read. Ambiguous: every ambiguous figure named. Destroyed: no wrong figure, or a clear refusal. */
  readonly good: number;
  /** Refused as a whole, with a reason. */
  readonly refused: number;
}
export interface FuzzResult {
  readonly shares: Readonly<Record<Harm, Share>>;
  /** Crashes, hangs and numbers that the source does not say: each must be mended. */
  readonly faults: readonly string[];
  /** Harmless ones that were not read in full, and ambiguous ones that were passed over in silence. */
  readonly misses: readonly string[];
  /** The longest time that one took, in milliseconds of processor time. */
  readonly longest: number;
}

const HANG = 5_000;

export async function fuzz(seeds: Iterable<number>): Promise<FuzzResult> {
  const shares: Record<Harm, Share> = { harmless: { tried: 0, good: 0, refused: 0 }, ambiguous: { tried: 0, good: 0, refused: 0 }, destroyed: { tried: 0, good: 0, refused: 0 } };
  const faults: string[] = [];
  const misses: string[] = [];
  let longest = 0;
  for (const seed of seeds) {
    const it = mutation(seed);
    const name = (figures: readonly FigureId[]): string => `${figures.length} (${figures.slice(0, 4).join(", ")})`;
    const source = await handedOver(it);
    const start = processorTime();
    let good = false;
    let refused = false;
    try {
      const { wrong, unread, unnamed } = judge(it.page, await readSource(source, EDITIONS));
      if (wrong.length > 0) faults.push(`${told(it)}: wrong ${name(wrong)}`);
      // With something destroyed the rest need not all be read, only nothing else than stands there.
      good = wrong.length === 0 && (it.harm === "destroyed" || (unnamed.length === 0 && (it.harm === "ambiguous" || unread.length === 0)));
      if (!good && wrong.length === 0) misses.push(`${told(it)}: unread ${name(unread)}, unnamed ${name(unnamed)}`);
    } catch (error) {
      refused = error instanceof OutsideError;
      // Of ambiguous and destroyed ones a refusal with its reason is as good as naming the cells.
      good = refused && it.harm !== "harmless";
      if (!good) (refused ? misses : faults).push(`${told(it)}: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`);
    }
    const took = processorTime() - start;
    longest = Math.max(longest, took);
    if (took > HANG) faults.push(`${told(it)}: took ${Math.round(took)} ms`);
    const share = shares[it.harm];
    shares[it.harm] = { tried: share.tried + 1, good: share.good + Number(good), refused: share.refused + Number(refused) };
  }
  return { shares, faults, misses, longest };
}

/** No fault, every ambiguous one named, and 98 in 100 harmless ones read in full. */
export const enough = ({ shares, faults }: FuzzResult): boolean => faults.length === 0 && shares.ambiguous.good === shares.ambiguous.tried && shares.harmless.good >= 0.98 * shares.harmless.tried;
