// The known name that a misspelt one most likely stands for.

/** The nearest of the names, or `undefined` when none is near enough to be worth suggesting. */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3));
  const near = names.map((name) => ({ name, far: distance(word.toLowerCase(), name.toLowerCase()) }));
  return near.filter(({ far }) => far <= most).sort((a, b) => a.far - b.far)[0]?.name;
}

/** How many characters are put in, left out or replaced. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++)
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === to[j] ? 0 : 1)));
    row = next;
  }
  return row[to.length]!;
}
