// What is said behind `node dist/server.js`: where it listens, and how much is too much.
import { parseArgs } from "node:util";
import type { Limits } from "./limits.ts";
import type { ServeOptions } from "./serve.ts";

/** What the numbers of a limit are, and so which units may stand behind them. */
const kinds = {
  sessions: "count",
  sessionsForAddress: "count",
  frame: "size",
  rate: "count",
  burst: "count",
  upload: "size",
  idle: "time",
  store: "time",
  run: "time",
} satisfies Record<keyof Limits, keyof typeof units>;

const units: Record<string, Readonly<Record<string, number>>> = {
  count: { "": 1 },
  size: { "": 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 },
  time: { "": 1, ms: 1, s: 1000, min: 60_000, h: 3_600_000 },
};

/** What `commandOptions` reads. */
const elsewhere = ["store", "workers"];

/** Behind `--store` stands the store itself. */
const flagOf = (name: string): string =>
  name === "store" ? "keep" : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Reads the command line of a built server: `--port`, `--host`, and each of the limits: `--sessions 500 --upload 50MB --idle 5min`.
 *
 * @param words Behind the name of the file.
 * @throws {Error} for a flag that there is not, and for a number that is none.
 */
export function readFlags(words: readonly string[]): Pick<ServeOptions, "port" | "host" | "limits"> {
  const names = Object.keys(kinds) as (keyof Limits)[];
  const all = ["port", "host", ...elsewhere, ...names.map(flagOf)];
  const options = Object.fromEntries(all.map((flag) => [flag, { type: "string" } as const]));
  const { values } = parseArgs({ args: [...words], options });
  const limits: Partial<Limits> = {};
  for (const name of names) {
    const said = values[flagOf(name)];
    if (said !== undefined) limits[name] = read(flagOf(name), said, kinds[name]);
  }
  const { port, host } = values;
  return {
    ...(port === undefined ? {} : { port: read("port", port, "count") }),
    ...(host === undefined ? {} : { host }),
    limits,
  };
}

function read(flag: string, said: string, kind: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?) ?([a-z]*)$/i.exec(said) ?? [];
  const factor = units[kind]![(unit ?? "").toLowerCase()];
  if (number !== undefined && factor !== undefined) return Number(number) * factor;
  const known = Object.keys(units[kind]!).filter((each) => each !== "");
  throw new Error(
    `--${flag} ${said} is no number${known.length === 0 ? "" : `, with or without a unit (${known.join(", ")})`}.`,
  );
}
