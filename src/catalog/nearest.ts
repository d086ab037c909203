/** Steps of inserting, leaving out or replacing one character that lead from one text to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/**
 * The known name that a mistyped one was most likely meant to be, `elicense/catalog`; undefined where none is near. Case
 * and separators don't count.
 *
 * @example
 * ```ts
 * nearest('holdername', Object.keys(drivingLicense.fields)) // 'holderName'
 * ```
 * @param mistyped of which the first 64 characters are looked at
 * @param known names, the first of the nearest is taken
 */
export function nearest(mistyped: string, known: Iterable<string>): string | undefined {
  const plain = (name: string) =>
    name
      .slice(0, 64)
      .toLowerCase()
      .replace(/[\s_-]/g, '');
  const wanted = plain(mistyped);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const candidate = plain(name);
    const contained = wanted.length >= 3 && candidate.includes(wanted);
    const steps = contained ? Math.min(distance(wanted, candidate), 2) : distance(wanted, candidate);
    if (steps < least && steps <= Math.max(2, Math.floor(candidate.length * 0.4)) && steps < candidate.length) {
      least = steps;
      best = name;
    }
  }
  return best;
}
