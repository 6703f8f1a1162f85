import { memo, Slider, Text } from "dacapo";

const rate = <Slider label="Rate" />;
const shift = <Slider label="Shift" />;

// Functions that are part of what is captured say what they use.
const rules = { tax: (x: number) => x * rate, plus: adder(shift), both, plain: 1 };
let format = (x: number) => `${x}`;
if (rate > 1) format = (x) => `${x} %`;
const prices = memo(() => [rules.tax(1), rules.plus(2), rules.both(3)].map(format));

function adder(by: number) {
  return (x: number) => x + by;
}
function both(x: number): number {
  return rules.tax(x) + shift;
}

function List({ rows, text }: { rows: number[]; text(row: number): string }) {
  const lines = memo(() => rows.map(text).join());
  <Text>{lines}</Text>;
}
<List rows={[1, 2]} text={(row) => `${row * rate}`} />;
<Text>{prices.length}</Text>;

// `rate` is another one where it is called.
const taxed = (x: number) => x * rate;
for (const rate of [1, 2]) {
  const each = memo(() => taxed(rate));
  <Text>{each}</Text>;
}
function Shelf() {
  class Book {
    constructor(readonly price: number) {}
    taxed() {
      return this.price * rate;
    }
  }
  const kinds = [Book];
  const made = memo(() => kinds.map((Kind) => new Kind(1).taxed()));
  <Text>{made.length}</Text>;
}
<Shelf />;
