// The command line of a server: each limit has a flag, with units.
import { expect, it } from "vitest";
import { limits, wordsOf } from "../../compiler/cli/limits.ts";
import { commandOptions } from "../../runtime/hosts/server/command-options.ts";
import { readFlags } from "../../runtime/hosts/server/flags.ts";
import { limitsOf } from "../../runtime/hosts/server/limits.ts";

it("each limit has a flag of the command, which says its default", () => {
  const words = limits.flatMap(([flag, , about]) => [`--${flag}`, /default: (\w+)/.exec(about)![1]!]);
  expect(readFlags(words).limits).toEqual(limitsOf());
});

it("what the command was told is handed on", () => {
  expect(wordsOf({ sessions: 5, sessionsForAddress: 2, idle: "5min", port: 1 })).toEqual([
    "--sessions",
    "5",
    "--sessions-for-address",
    "2",
    "--idle",
    "5min",
  ]);
});

it("reads where to listen, numbers and units", () => {
  expect(readFlags(["--port", "0", "--host", "::1", "--upload", "1.5GB", "--idle=90s", "--frame", "2000"])).toEqual({
    port: 0,
    host: "::1",
    limits: { upload: 1_500_000_000, idle: 90_000, frame: 2000 },
  });
  expect(readFlags([])).toEqual({ limits: {} });
});

it.each([
  [["--frame", "big"], "--frame big is no number, with or without a unit (b, kb, mb, gb)."],
  [["--sessions", "5s"], "--sessions 5s is no number."],
  [["--sessions", "-5"], "--sessions"],
  [["--cores", "5"], "--cores"],
  [["extra"], "extra"],
])("%s is refused", (words, message) => {
  expect(() => readFlags(words)).toThrow(message);
});

it("reads how many processes share the port, and refuses what is no number of them", () => {
  expect(commandOptions(["--workers", "4"])).toEqual({ workers: 4 });
  expect(commandOptions([])).toEqual({});
  for (const said of ["many", "0", "1.5", "-2"])
    expect(() => commandOptions([`--workers=${said}`])).toThrow(`--workers ${said} is no whole number from 1 on.`);
});
