import { PARKED_KEY, parkedArea } from "../sheets/parkedPlaces";
import type { Wider } from "./snapshot";

/** Reads 暂存 whole: what a snapshot has to hold before anything can be added to the list. */
export const wholeParked: Wider = new Map([[PARKED_KEY, parkedArea]]);
