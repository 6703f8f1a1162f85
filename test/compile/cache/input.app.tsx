import { cache, SelectBox, signal, Table } from "dacapo";

interface Row {
  name: string;
}

const minute = 60_000;
const root = "/data";
const addressOf = (day: string) => `${root}/${day}.json`;

// Becomes part of the module, and takes with it what it uses.
const load = cache(
  async (day: string): Promise<Row[]> => {
    const answer = await fetch(addressOf(day), { signal: signal() });
    return answer.json();
  },
  { ttl: 5 * minute },
);

const day = <SelectBox label="Day" options={["monday", "tuesday"]} />;
<Table data={await load(day)} />;

const lengths = [cache.resource((text: string) => text.length)].map((length) => length(day));
<Table data={lengths} />;

export function Total({ of }: { of: string }) {
  const total = cache((name: string) => name.length * minute);
  return total(of);
}
