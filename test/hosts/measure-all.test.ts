// The metrics of several processes behind one port.
import { expect, it, vi } from "vitest";
import { measureAll, MeasuredWorkers } from "../../runtime/hosts/server/measure-all.ts";
import { Metrics } from "../../runtime/hosts/server/metrics.ts";
import type { Channel } from "../../runtime/hosts/server/store/remote-store.ts";

/** Two ends: what one says, the other hears, later. */
function pipe(): [Channel, Channel] {
  const hearers: ((message: unknown) => void)[][] = [[], []];
  const end = (mine: number): Channel => ({
    send: (message) => setTimeout(() => hearers[1 - mine]!.forEach((hear) => hear(structuredClone(message)))),
    onMessage: (hear) => void hearers[mine]!.push(hear),
  });
  return [end(0), end(1)];
}

function begin(primary: MeasuredWorkers, worker: string, clicks: number): () => Promise<string> {
  const [here, there] = pipe();
  primary.add(worker, here);
  const own = new Metrics();
  own.count("clicks", clicks, { cause: "gesture" });
  own.gauge("sessions", () => clicks * 2);
  return measureAll(there, own);
}

const both = `# TYPE dacapo_worker_up gauge
dacapo_worker_up{worker="1"} 1
dacapo_worker_up{worker="2"} 1
# TYPE sessions gauge
sessions{worker="1"} 2
sessions{worker="2"} 4
# TYPE clicks counter
clicks_total{worker="1",cause="gesture"} 1
clicks_total{worker="2",cause="gesture"} 2
# EOF
`;

it("are the same whoever is asked, also at once", async () => {
  const primary = new MeasuredWorkers();
  const asks = [begin(primary, "1", 1), begin(primary, "2", 2)];
  expect(await Promise.all([asks[0]!(), asks[1]!(), asks[1]!()])).toEqual([both, both, both]);
});

it("say who has not answered, and do not wait for him", async () => {
  vi.useFakeTimers();
  const primary = new MeasuredWorkers();
  const ask = begin(primary, "1", 1);
  primary.add("2", { send: () => {}, onMessage: () => {} });
  const asked = ask();
  await vi.advanceTimersByTimeAsync(1500);
  vi.useRealTimers();
  expect(await asked).toContain('dacapo_worker_up{worker="1"} 1\ndacapo_worker_up{worker="2"} 0\n');
});

it("one that takes the place of another counts in its name", async () => {
  const primary = new MeasuredWorkers();
  const leave = primary.add("2", { send: () => {}, onMessage: () => {} });
  const ask = begin(primary, "1", 1);
  leave();
  begin(primary, "2", 2);
  expect(await ask()).toBe(both);
});
