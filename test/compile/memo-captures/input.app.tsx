import * as ui from "dacapo";
import { cache, context, memo, session, Slider, Text } from "dacapo";
import { base, prices } from "./prices";

export const limits = [1, 2];
export const most = 3;

const state = session({ a: 1 });
const rate = <Slider label="Rate" />;
const fetched = cache((day: string) => day.length);
let count = 0;

// What functions use counts, through one another; written-out numbers and texts never change.
const unit = "km";
const taxed = (x: number) => x * rate + shift(x);
function shift(x: number): number {
  return x > most ? taxed(x - 1) : base;
}
class Route {
  constructor(readonly km: number) {}
  get far() {
    return this.km > rate;
  }
}

const total = memo(() => prices.map(taxed).filter((x) => x < limits[0]! && fetched(context.locale) > 0));
const routes = ui.memo(() => total.map((km) => new Route(km)).filter(({ far }) => far));
const whole = memo(() => JSON.stringify(state) + unit);
memo(() => {
  count += 1;
  const count2: number = count;
  return count2;
});

// Each call of a function that remembers has results of its own.
function longest(texts: string[], options?: { key: string }) {
  return memo(() => texts.reduce((a, b) => (a.length > b.length ? a : b), ""), options);
}
function Chart(props: { rows: number[]; label: string; format(x: number): string }) {
  const top = memo(() => Math.max(...props.rows));
  const label = memo(() => props.format(top) + props.label);
  <Text>{label}</Text>;
}

longest(["a", whole]);
<Chart rows={routes.map(({ km }) => km)} label={longest(["b"])} format={(x) => `${x}`} />;
const hidden = memo(() => {
  const result: number[] = [];
  for (const rate of [1, 2]) result.push(taxed(rate));
  return result;
});
for (const rate of [1, 2]) {
  const shadowed = memo(() => taxed(rate));
  <Text>
    {shadowed} {hidden.length}
  </Text>;
}
