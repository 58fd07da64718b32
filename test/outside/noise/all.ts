/** Every noise there is. */
import { AMBIGUOUS_NOISE } from "./ambiguity";
import { LABEL_NOISE } from "./labels";
import { NUMBER_NOISE } from "./numbers";
import type { Harm, Noise } from "./noise";
import { STRUCTURE_NOISE } from "./structure";
import { WORDING_NOISE } from "./wording";

export const ALL_NOISE: readonly Noise[] = [...NUMBER_NOISE, ...LABEL_NOISE, ...STRUCTURE_NOISE, ...WORDING_NOISE, ...AMBIGUOUS_NOISE];
export const noiseOf = (harm: Harm): readonly Noise[] => ALL_NOISE.filter((noise) => noise.harm === harm);
/** `grid`: as of `Format`. */
export const noiseFor = (harm: Harm, { grid }: { readonly grid: boolean }): readonly Noise[] => noiseOf(harm).filter((noise) => !grid || !noise.notInGrids);
