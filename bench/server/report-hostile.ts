// Writes what a flood of hostile frames did to a server.
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { grid } from "../grid.ts";
import type { HostileCost } from "./measure-hostile.ts";

export function writeHostileReport(cost: HostileCost): void {
  const { frames, connections, seconds, reasons, before, during, heapBefore, heapAfter, load } = cost;
  const text = `${[
    "# A server under a flood",
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}; load average ${load.toFixed(1)} at the end. Written by \`npm run bench hostile\`.
Frames that no page sends: noise, real ones that were cut and changed, depths, sizes, names that lead to prototypes, numbers and values of wrong kinds.
They come over eight connections at a time, 350 over each, which begins a session of 100 elements. A connection is closed at the first frame that is
none; what was sent behind it is not read. Whoever is refused comes back. That each of a million frames is read, and changes nothing but what a person
could have, is a test (\`FRAMES=1000000 npx vitest run test/wire/hostile.test.ts\`). One page clicks ten times a
second all the while, and looks whether it is shown what it should be. Attackers, page and server share the machine.`,
    grid(
      ["what", "is"],
      [
        ["frames", whole(frames)],
        ["connections", whole(connections)],
        ["seconds", whole(seconds)],
        ["p99 of the page's clicks, without the flood", `${before.toFixed(0)} ms`],
        ["the same during the flood", `${during.toFixed(0)} ms`],
        ["memory in use before", `${(heapBefore / 2 ** 20).toFixed(1)} MiB`],
        ["memory in use when the flood's sessions have gone", `${(heapAfter / 2 ** 20).toFixed(1)} MiB`],
        ...Object.entries(reasons).map(([reason, count]) => [
          `connections that ended with \`${reason}\``,
          whole(count),
        ]),
      ],
    ),
  ].join("\n\n")}\n`;
  console.log(text);
  writeFileSync(new URL("../results-hostile.md", import.meta.url), text);
}

const whole = (value: number): string => Math.round(value).toLocaleString("en");
