export interface Progress {
  step(): void;
  end(): void;
}

const barColumns = 30;
const linesInAll = 10;

/** A progress bar on a terminal; elsewhere a line every tenth of the way. */
export function createProgress(stream: NodeJS.WriteStream, total: number): Progress {
  let done = 0;
  let shown = -1;
  const draw = (): void => {
    const share = total === 0 ? 1 : done / total;
    if (stream.isTTY === true) {
      const filled = Math.floor(share * barColumns);
      if (filled === shown && done < total) return;
      shown = filled;
      stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(barColumns - filled)} ${done}/${total}`);
    } else {
      const tenth = Math.floor(share * linesInAll);
      if (tenth === shown) return;
      shown = tenth;
      stream.write(`${done}/${total}\n`);
    }
  };
  draw();
  return {
    step() {
      done++;
      draw();
    },
    end() {
      if (stream.isTTY === true) stream.write('\n');
    },
  };
}
