/** A file holds column widths in characters of the standard font (7 pixels each), the model in points (96 pixels an inch). */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

export function charactersOf(points: number): number {
  return points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER;
}

export function pointsOf(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
}
