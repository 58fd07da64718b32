/** A mutation of a published report, drawn by its seed: which report, which noise on it, and how it comes. */
import { publishedIds } from "../support/reports";
import { dice } from "./dice";
import { FORMATS, type Format } from "./generate/formats";
import { publishedPage, type SourcePage } from "./generate/page";
import { noiseFor, noiseOf } from "./noise/all";
import type { Harm, Noise } from "./noise/noise";

export interface Mutation {
  readonly seed: number;
  readonly id: string;
  readonly harm: Harm;
  readonly noises: readonly Noise[];
  readonly format: Format;
  readonly page: SourcePage;
}

const IDS = [...publishedIds("2021"), ...publishedIds("2019")];
const HARMS: readonly Harm[] = ["harmless", "harmless", "harmless", "ambiguous", "destroyed"];

/** Harmless noise of up to three kinds; where the mutation is ambiguous or destroyed, one such noise before it. */
export function mutation(seed: number): Mutation {
  const die = dice(seed);
  const id = die.pick(IDS);
  const harm = die.pick(HARMS);
  const format = die.pick(FORMATS);
  const noises = [...(harm === "harmless" ? [] : [die.pick(noiseFor(harm, format))]), ...Array.from({ length: die.below(4) }, () => die.pick(noiseOf("harmless")))];
  const page = noises.reduce((before, noise) => noise.apply(before, die), publishedPage(id));
  return { seed, id, harm, noises, format, page };
}

/** Enough to find it again. */
export const told = ({ seed, id, harm, noises, format }: Mutation): string => `seed ${seed}: ${id}, ${format.name}, ${harm}: ${noises.map((noise) => noise.name).join("; ") || "no noise"}`;
