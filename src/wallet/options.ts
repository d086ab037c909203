/** A plain object in which nothing is misspelt. */
export function requireOptions(where: string, given: unknown, known: readonly string[]): void {
  if (Object.prototype.toString.call(given) !== '[object Object]') throw new TypeError(`${where}: expected options`);
  for (const name in given as object) {
    if (!known.includes(name)) throw new TypeError(`${where}: no option ${name}`);
  }
}

/** An object with these functions. */
export function requirePort(name: string, port: unknown, functions: readonly string[]): void {
  const found = port as Readonly<Record<string, unknown>> | null | undefined;
  if (!functions.every((each) => typeof found?.[each] === 'function')) {
    throw new TypeError(`${name}: expected an object with ${functions.join(', ')}`);
  }
}

export function requireFunction(name: string, given: unknown): void {
  if (typeof given !== 'function') throw new TypeError(`${name}: expected a function`);
}
