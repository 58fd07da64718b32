/** A mutation of a published report, drawn by its seed: which report, which noise on it, and how it comes. */
import type { OutsideSource } from "../../src/app/filesPort";
import { publishedIds } from "../support/reports";
import { dice } from "./dice";
import { FORMATS, type Format } from "./generate/formats";
import { publishedPage, type SourcePage } from "./generate/page";
import { noiseFor, noiseOf } from "./noise/all";
import { expecting, toLost, type Harm, type Noise } from "./noise/noise";
import { truncated } from "./truncate";

export interface Mutation {
  readonly seed: number;
  readonly id: string;
  readonly harm: Harm;
  readonly noises: readonly Noise[];
  readonly format: Format;
  readonly page: SourcePage;
  /** How much of it arrives, 1 for all. */
  readonly share: number;
  /** Cut off within a number. */
  readonly halving: boolean;
}

const IDS = [...publishedIds("2021"), ...publishedIds("2019")];
const HARMS: readonly Harm[] = ["harmless", "harmless", "harmless", "ambiguous", "destroyed"];

/** Harmless noise of up to three kinds; where the mutation is ambiguous or destroyed, one such noise before it; of some destroyed ones the end is cut off. */
export function mutation(seed: number): Mutation {
  const die = dice(seed);
  const id = die.pick(IDS);
  const harm = die.pick(HARMS);
  const format = die.pick(FORMATS);
  const noises = [...(harm === "harmless" ? [] : [die.pick(noiseFor(harm, format))]), ...Array.from({ length: die.below(4) }, () => die.pick(noiseOf("harmless")))];
  const page = noises.reduce((before, noise) => noise.apply(before, die), publishedPage(id));
  if (harm !== "destroyed" || !die.chance(0.3)) return { seed, id, harm, noises, format, page, share: 1, halving: false };
  return { seed, id, harm, noises, format, page: expecting(page, page.expected.keys(), toLost), share: die.below(1000) / 1000, halving: die.chance(0.5) };
}

/** What comes of it, as a person hands it over. */
export const handedOver = async ({ format, page, share, halving }: Mutation): Promise<OutsideSource> => truncated(await format.source(page), share, halving);

/** Enough to find it again. */
export const told = ({ seed, id, harm, noises, format, share, halving }: Mutation): string => `seed ${seed}: ${id}, ${format.name}, ${harm}: ${noises.map((noise) => noise.name).join("; ") || "no noise"}${share < 1 ? `; the first ${share} of it${halving ? ", to within a number" : ""}` : ""}`;
