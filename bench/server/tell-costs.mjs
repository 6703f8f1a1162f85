// Loaded into the measured server: tells how much memory is in use, and for how long it has computed, when it is asked.
process.on("message", async (asked) => {
  if (asked === "cpu") {
    const { user, system } = process.cpuUsage();
    process.send((user + system) / 1e6);
    return;
  }
  // What is collected in one turn may let go of more in the next.
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { heapUsed, external } = process.memoryUsage();
  process.send(heapUsed + external);
});
process.channel?.unref();
