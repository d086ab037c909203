import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The line with which a role says that it has done its turn. */
const endOfTurn = '.';

/** One role of the story, in a process of its own. It is told when it is its turn, and nothing else. */
export interface Player {
  readonly pid: number;
  /** Lets it go on; gives what it says it did. */
  turn(): Promise<readonly string[]>;
  stop(): void;
}

/** Starts a role as a process; it waits for its first turn. */
export function startPlayer(role: string, folders: readonly string[]): Player {
  const script = process.argv[1] ?? '';
  const child = spawn(process.execPath, [...process.execArgv, script, 'demo-role', role, ...folders]);
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout });
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new Error(`demo: ${role} ended too early\n${complaints.join('')}`)));
  });
  ended.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    turn: () => Promise.race([takeTurn(child, lines), ended]),
    stop: () => void child.kill(),
  };
}

function takeTurn(child: ChildProcessWithoutNullStreams, lines: ReturnType<typeof createInterface>): Promise<string[]> {
  const said: string[] = [];
  return new Promise((resolve) => {
    const listen = (line: string): void => {
      if (line !== endOfTurn) {
        said.push(line);
        return;
      }
      lines.off('line', listen);
      resolve(said);
    };
    lines.on('line', listen);
    child.stdin.write('\n');
  });
}

/** What a role does, turn by turn; each gives lines that say what was done. */
export type Turn = () => Promise<readonly string[]>;

/** Plays a role: takes a turn for each line on standard input. */
export async function playTurns(turns: readonly Turn[]): Promise<void> {
  const waiting = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  for (const turn of turns) {
    if ((await waiting.next()).done === true) return;
    process.stdout.write(`${[...(await turn()), endOfTurn].join('\n')}\n`);
  }
  process.stdin.destroy();
}
