/** The six numbers by which a PDF places things. */
export type Matrix = readonly [number, number, number, number, number, number];

export const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const within = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];

export const placed = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f];

/** Undefined where it is none. */
export function matrixOf(value: unknown): Matrix | undefined {
  const numbers = typeof value === "object" && value !== null && "length" in value ? Array.from(value as ArrayLike<unknown>) : [];
  return numbers.length === 6 && numbers.every((n) => typeof n === "number") ? (numbers as unknown as Matrix) : undefined;
}
