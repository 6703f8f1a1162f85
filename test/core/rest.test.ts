// What an element evaluates to that could not be drawn: what its type promises, so that a script which takes it apart goes on.
import { describe, expect, it } from "vitest";
import { openSource } from "../evaluate.ts";

const from = `import { Columns, DataEditor, DataFrame, Empty, Expander, Form, LineChart, Popover, SelectSlider, Skeleton, Slider, Status, Tabs, Text, VegaLite, WriteStream } from "dacapo";`;

const cases: Record<string, readonly [source: string, last: string]> = {
  "columns are as many blocks": [
    `const [a, b] = <Columns of={2} gap={"none such" as any} />;
     b(() => <Text>second</Text>); a(() => <Text>first</Text>); <Text>end</Text>;`,
    'Text "first"\nText "second"\nText "end"',
  ],
  "weights too": [
    `const blocks = <Columns of={[1, 0, 2]} />; blocks.forEach((block, n) => block(() => <Text>{n}</Text>));`,
    'Text "0"\nText "1"\nText "2"',
  ],
  "columns of no number are none": [`const blocks = <Columns of={-1} />; <Text>{blocks.length}</Text>;`, 'Text "0"'],
  "columns are not more than there may be": [
    `const blocks = <Columns of={1e9} />; <Text>{blocks.length}</Text>;`,
    'Text "1000"',
  ],
  "a place can be emptied": [
    `const place = <Empty {...({ none: 1 } as any)} />; place(() => <Text>in</Text>); place.clear();
     const bars = <Skeleton height={-1} />; bars(() => <Text>bars</Text>); bars.clear(); <Text>end</Text>;`,
    'Text "end"',
  ],
  "tabs are as many blocks": [
    `const [a, b] = <Tabs labels={["A", 2 as any]} />; a(() => <Text>a</Text>); b(() => <Text>b</Text>);`,
    'Text "a"\nText "b"',
  ],
  "tabs without labels are a block": [
    `const tabs = <Tabs {...({ none: 1 } as any)} />; tabs(() => <Text>in</Text>);`,
    'Text "in"',
  ],
  "a block that opens is a block": [
    `const more = <Expander label="More" expanded={"x" as any} />; more(() => <Text>in</Text>);
     const over = <Popover label="Over" disabled={"x" as any} />; over(() => <Text>over</Text>);`,
    'Text "over"',
  ],
  "a form has no values": [
    `const form = <Form border={1 as any} />; form(() => <Text>in</Text>); <Text>{String(form.values)}</Text>;`,
    'Text "in"\nText "null"',
  ],
  "a status can be told": [
    `const status = <Status label="S" expanded={"x" as any} />; status.update({ label: "T" }); <Text>end</Text>;`,
    'Text "end"',
  ],
  "a stream is a promise of a text": [
    `const whole = await <WriteStream source={5 as any} />; <Text>{whole.length}</Text>;`,
    'Text "0"',
  ],
  "nothing is selected in a table": [
    `const { rows } = <DataFrame data={5 as any} selection="rows" />; <Text>{rows.length}</Text>;`,
    'Text "0"',
  ],
  "a table without a selection is a handle": [
    `(<DataFrame data={5 as any} />).update({ height: 100 }); <Text>end</Text>;`,
    'Text "end"',
  ],
  "rows to edit are none": [`const rows = <DataEditor data={5 as any} />; <Text>{rows.length}</Text>;`, 'Text "0"'],
  "rows to edit are those that there are": [
    `const rows = <DataEditor data={[{ a: 1 }]} height={"none such" as any} />; <Text>{rows[0]!.a}</Text>;`,
    'Text "1"',
  ],
  "nothing is chosen in a chart": [
    `const { points, intervals, append } = <LineChart data={5 as any} selection="points" />; append([]);
     <Text>{points.length + intervals.length}</Text>;`,
    'Text "0"',
  ],
  "a chart without a selection is a handle": [
    `const chart = <LineChart data={5 as any} />; chart.append([]); chart.update({ height: 100 }); <Text>end</Text>;`,
    'Text "end"',
  ],
  "nor in one of another library": [
    `const { points } = <VegaLite spec={{}} data={5 as any} selection="points" />; <Text>{points.length}</Text>;
     (<VegaLite spec={{}} data={5 as any} />).update({ height: 100 }); <Text>end</Text>;`,
    'Text "end"',
  ],
  "a pair stays a pair": [
    `const [from, to] = <Slider label="S" value={[1, 500]} max={10} />;
     const [first, last] = <SelectSlider label="O" options={["a", "b"]} value={["a", "x" as any]} />;
     <Text>{from} {to} {first} {last}</Text>;`,
    'Text "0 10 a b"',
  ],
};

describe("an element that cannot be drawn", () => {
  for (const [name, [source, last]] of Object.entries(cases)) {
    it(name, async () => {
      const app = await openSource(`${from}\n${source}`);
      const lines = app.screen().split("\n");
      expect(lines[0]).toMatch(/^Exception/);
      expect(lines.filter((line) => !line.startsWith("Exception")).join("\n")).toMatch(new RegExp(`${last}$`));
      expect(app.runs.at(-1)!.ending).toBe("done");
      app.close();
    });
  }
});
