/** Characters that take two columns (Unicode Standard Annex 11, W and F). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const zero = /\p{Mn}|\p{Me}|[\u200b-\u200f]/u;
const control = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu;
/** What must not begin a line. */
const closing = /^[、，。；：！？）》」』”’,.;:!?)\]]/;
const carriedAlong = /(?<=.)[^\s、，。；：！？）》」』”’,.;:!?)\]][、，。；：！？）》」』”’,.;:!?)\]]*$/u;

/** Columns that a text takes in a terminal; Chinese characters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Fills with spaces on the right, up to `columns`. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** A text from a license or a file, made safe for a terminal: one line, no control characters. */
export function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(control, '\ufffd');
}

/** Breaks at spaces and between Chinese characters, so that no line is wider than `columns`. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/\s+|[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+/gu) ?? []) {
    if (widthOf(line) + widthOf(piece) <= columns) {
      line += piece;
      continue;
    }
    // what must not begin a line takes the character before it along
    const carried = closing.test(piece) ? (carriedAlong.exec(line)?.[0] ?? '') : '';
    const done = line.slice(0, line.length - carried.length).trimEnd();
    if (done !== '') lines.push(done);
    line = (carried + piece).trimStart();
    while (widthOf(line) > columns) {
      const head = headOf(line, columns);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

function headOf(text: string, columns: number): string {
  let head = '';
  for (const character of text) {
    if (widthOf(head + character) > columns) break;
    head += character;
  }
  return head;
}

/** How a cell is painted, after it was padded: painting adds no columns. */
export type Paint = (text: string) => string;

export interface Cell {
  readonly text: string;
  readonly paint?: Paint;
}

export interface TableOptions {
  /** Columns of each cell but the last, which takes what is left; default: as wide as its widest. */
  readonly widths?: readonly number[];
  /** Whole width, default 100. */
  readonly columns?: number;
  readonly indent?: number;
}

/** Lines of a table; cells are wrapped in their column, a line break in a cell is kept. */
export function table(rows: readonly (readonly (string | Cell)[])[], options: TableOptions = {}): string[] {
  const { columns = 100, indent = 0 } = options;
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)));
  const count = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => {
    const widest = Math.max(...cells.flatMap((row) => (row[at]?.text ?? '').split('\n').map(widthOf)));
    return options.widths?.[at] ?? widest;
  });
  const before = indent + widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  widths[count - 1] = Math.max(10, columns - before);
  return cells.flatMap((row) => {
    const wrapped = widths.map((width, at) => (row[at]?.text ?? '').split('\n').flatMap((text) => wrap(text, width)));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, y) => {
      const parts = wrapped.map((lines, at) => {
        const text = lines[y] ?? '';
        const padded = at === count - 1 ? text : pad(text, widths[at] as number);
        return row[at]?.paint?.(padded) ?? padded;
      });
      return `${' '.repeat(indent)}${parts.join('  ')}`.trimEnd();
    });
  });
}

const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Palette = { readonly [Name in keyof typeof styles]: Paint };

/** Colors for a stream: none where it is no terminal or where NO_COLOR asks for none. */
export function paletteFor(stream: { readonly isTTY?: boolean }): Palette {
  const colored = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const paint =
    (code: number): Paint =>
    (text) =>
      colored && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
  return {
    bold: paint(styles.bold),
    dim: paint(styles.dim),
    red: paint(styles.red),
    green: paint(styles.green),
    yellow: paint(styles.yellow),
    cyan: paint(styles.cyan),
  };
}

/** Prints lines on standard output. */
export function print(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** Prints one JSON object on standard output: bytes as base64url, instants as RFC 3339. */
export function printJson(value: object): void {
  print(JSON.stringify(value, jsonValue, 2));
}

/** For `JSON.stringify`: bytes as base64url, big integers as text. */
export function jsonValue(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64url');
  if (typeof value === 'bigint') return value.toString();
  return value;
}
