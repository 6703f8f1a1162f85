import { cache, query, session, Slider, Text } from "dacapo";

const state = session({ count: 0 });
const at = query({ page: 1 });
const n = <Slider label="N" />;
let calls = 0;

const double = cache((by: number) => {
  calls++;
  return n * by * state.count;
});
const paged = cache(() => helper(2));

function helper(by: number): number {
  return at.page * by;
}

export function Rows({ of }: { of: string[] }) {
  const sorted = cache(() => [...of].sort());
  <Text>{sorted().join()}</Text>;
}

<Text>{double(2) + paged() + calls}</Text>;
