const offsetMinutes = 8 * 60;

/** An instant as people in China read it: `2026-10-01 08:00:00 UTC+8`. */
export function instantText(instant: Date): string {
  const shifted = new Date(instant.getTime() + offsetMinutes * 60_000);
  return `${shifted.toISOString().slice(0, 19).replace('T', ' ')} UTC+8`;
}

/** A length of time in its two largest units. */
export function describeSeconds(seconds: number): string {
  const units = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
    ['second', 1],
  ] as const;
  let rest = Math.max(0, Math.round(seconds));
  const parts: string[] = [];
  for (const [name, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
  }
  return parts.length === 0 ? '0 seconds' : parts.slice(0, 2).join(' ');
}

/** The instant some seconds after another. */
export function secondsAfter(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000);
}
