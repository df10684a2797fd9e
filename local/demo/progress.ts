const WIDTH = 30;

/** A bar that fills while the work goes on; where nobody watches it stays quiet. */
export function progressBar(stream: NodeJS.WriteStream) {
  return {
    show: (done: number, of: number, says: string): void => {
      if (!stream.isTTY) return;
      const full = Math.round((WIDTH * done) / of);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      stream.write(`\r\u001b[K${bar} ${says}`);
    },
    clear: (): void => {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
