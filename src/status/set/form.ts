/** How the places of a set are coded: its number stands in the three highest bits of the form byte. */
export const formOf = {
  /** Gaps between places, Rice-coded with one k. */
  gaps: 0,
  /** The same with a k that follows the mean of the last gaps. */
  adaptive: 1,
  /** Gaps between runs of places, and the lengths of the runs, each Rice-coded with a k of its own. */
  runs: 2,
} as const;

/** What the k of the next gap is computed from. */
export interface Mean {
  sum: number;
  count: number;
  k: number;
}

const memory = 64;

/** As if two gaps of one and a half times 2^k had gone before. */
export function meanOf(k: number): Mean {
  return { sum: 3 * 2 ** k, count: 2, k };
}

/** Takes a gap in: k becomes the largest for which 2^k is not above the mean, 0 to 31. */
export function update(mean: Mean, gap: number): void {
  mean.sum += gap;
  mean.count += 1;
  if (mean.count === memory) {
    mean.sum = Math.floor(mean.sum / 2);
    mean.count = memory / 2;
  }
  while (mean.k < 31 && mean.count * 2 ** (mean.k + 1) <= mean.sum) mean.k++;
  while (mean.k > 0 && mean.count * 2 ** mean.k > mean.sum) mean.k--;
}
