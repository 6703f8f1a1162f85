// App scripts of any length, as somebody might write them: widgets, text, blocks, lists, conditions.

/** About so many lines, without a mistake. */
export function makeScript(lines: number): string {
  const made = [
    `import { Button, Columns, Container, Header, MultiSelect, Radio, SelectBox, Sidebar, Slider, Text, TextInput, session } from "dacapo";`,
    `const state = session({ city: "Oslo", count: 0 });`,
  ];
  for (let i = 0; made.length < lines - 12; i++)
    made.push(
      `const name${i} = <TextInput label="Name ${i}" value={"v" + ${i}} />;`,
      `const n${i} = <Slider label="N" min={0} max={${i} + 10} onChange={(value) => { state.count = value; }} />;`,
      `const pick${i} = <SelectBox label="P" options={["a", "b", "c${i}"]} format={(option) => option.toUpperCase()} />;`,
      `<Container border>`,
      `  <Header>{name${i}}: {n${i}}</Header>`,
      `  {n${i} > 5 && <Text>Big <b>{pick${i}}</b></Text>}`,
      `  {[1, 2, 3].map((x) => <Text key={x}>{x} of {name${i}.length}</Text>)}`,
      `</Container>;`,
      `const go${i} = <Button type="primary">Go {name${i}}</Button>;`,
      `if (go${i}) state.count += 1;`,
      `const tags${i} = <Sidebar>{() => <MultiSelect label="T" options={["x", "y"]} />}</Sidebar>;`,
      `const [left${i}, right${i}] = <Columns of={2} />;`,
      `left${i}(() => { <Text>{tags${i}.join(", ")}</Text>; });`,
      `right${i}(() => { <Radio label="City" options={["Oslo", "Bergen"]} bind={state.city} />; });`,
    );
  return `${made.join("\n")}\n`;
}
