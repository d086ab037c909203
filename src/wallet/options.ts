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
