// Promises that fail and that nobody takes, of code that belongs to no session: they are told of, and end nobody's.

/** Listens for as long as a server runs; returns how to stop. A process of several servers tells of each once for every one. */
export function hearLost(tell: (reason: unknown) => void): () => void {
  process.on("unhandledRejection", tell);
  return () => void process.off("unhandledRejection", tell);
}
