// The limits of a server as options of the command; what was built reads them itself.

/** The flag, what stands behind it, and what it says. */
export const limits: readonly (readonly [flag: string, value: string, about: string])[] = [
  ["sessions", "count", "Sessions in the process (default: 10000)"],
  ["sessions-for-address", "count", "Sessions for one address of the network (default: 200)"],
  ["frame", "bytes", "Size of one frame from a page (default: 1MB)"],
  ["rate", "count", "Frames a second from one page (default: 100)"],
  ["burst", "count", "So many of them may come at once (default: 400)"],
  ["upload", "bytes", "Size of one file from a page (default: 200MB)"],
  ["idle", "time", "How long a session without a page stays (default: 15min)"],
  ["keep", "time", "How long the store has a session for which nobody comes back (default: 24h)"],
  ["run", "time", "After how long a run is reported (default: 60s)"],
];

/** What was said of them, as words of a command line. */
export const wordsOf = (options: Readonly<Record<string, unknown>>): string[] =>
  limits.flatMap(([flag]) => {
    const said = options[flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
    return said === undefined ? [] : [`--${flag}`, `${said as string | number}`];
  });
