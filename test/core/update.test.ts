// `update` of a handle: what it passes is looked at as in a draw; what is wrong takes nothing else with it.
import { Button, Progress, Table, Text } from "dacapo";
import { expect, it } from "vitest";
import { openSource } from "../evaluate.ts";

const from = `import { Button, Columns, LineChart, Progress, Table, Text } from "dacapo";`;

it("an update with props that are wrong is said where it stands; the element stays as it was, the run goes on", async () => {
  const app = await openSource(`${from}
    const bar = <Progress value={0} />;
    bar.update({ value: "much" as any });
    bar.update({ value: 0.5 });
    bar.update({ none: 1 } as any);
    <Text>end</Text>;
    <Button>Again</Button>;
  `);
  const shown = [
    "Progress = 0.5",
    'Exception "`value` of `Progress` is \\"much\\"; expected a number."',
    'Exception "`Progress` has no prop `none`."',
    'Text "end"',
    'Button "Again"',
  ].join("\n");
  expect(app.screen()).toBe(shown);
  await app.get(Button).click();
  expect(app.screen()).toBe(shown);
  expect(app.runs.map(({ ending }) => ending)).toEqual(["done", "done"]);
  expect(app.hints).toEqual([]);
  app.close();
});

it("data that could not be loaded leaves what is shown", async () => {
  const app = await openSource(`${from}
    const table = <Table data={[{ city: "Oslo" }]} />;
    const chart = <LineChart data={[{ x: 1, y: 2 }]} x="x" y="y" />;
    table.update({ data: 5 as any });
    chart.update({ data: undefined as any });
    chart.update({ x: "z" as any });
    <Text>end</Text>;
  `);
  expect(app.all("Exception")).toHaveLength(3);
  expect(app.get(Table).props["data"]).toEqual([{ city: "Oslo" }]);
  expect(app.get("LineChart").props["x"]).toBe("x");
  expect(app.get(Text).text).toBe("end");
  app.close();
});

it("after an await, and from another block", async () => {
  const app = await openSource(`${from}
    const bar = <Progress value={0.1} />;
    await null;
    bar.update({ value: NaN });
    const [, right] = <Columns of={2} />;
    right(() => bar.update({ text: {} as any }));
    <Text>end</Text>;
  `);
  expect(app.get(Progress).value ?? app.get(Progress).props["value"]).toBe(0.1);
  expect(app.screen()).toMatch(/Exception.*NaN[\s\S]*Column\n {2}Column\n {4}Exception[\s\S]*Text "end"$/);
  app.close();
});

it("a prop that the call site passes is taken again by the next run", async () => {
  const app = await openSource(`${from}
    const again = <Button>Again</Button>;
    const bar = <Progress value={0.1} />;
    if (!again) bar.update({ value: 0.9 });
  `);
  expect(app.get(Progress).props["value"]).toBe(0.9);
  await app.get(Button).click();
  expect(app.get(Progress).props["value"]).toBe(0.1);
  app.close();
});
