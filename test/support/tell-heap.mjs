/* Preloaded into a command (node --import): tells its parent how much memory is held after a collection. */
process.on('message', () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send(heapUsed + external);
});
process.channel.unref();
