import { SelectBox, Table, Text, session } from "dacapo";

const state = session({ bound: "female" as string | null, called: 0 });
const options = ["male", "female"];
const upper = (option: string) => option.toUpperCase();
const rows = [{ name: "male" }, { name: "female" }];
const values = [
  <SelectBox label="Default" options={options} />,
  <SelectBox label="Second, formatted" options={options} value="female" format={upper} />,
  <SelectBox label="No options" options={[]} />,
  <SelectBox label="Many" options={Array.from({ length: 13 }, (_, n) => `a long option with the number ${n}`)} />,
  <SelectBox label="Disabled" options={options} disabled />,
  <SelectBox label="Hidden label" options={options} hideLabel />,
  <SelectBox label="With a handler" options={options} value="female" onChange={() => { state.called++; }} />,
  <SelectBox label="Empty" options={options} value={null} />,
  <SelectBox label="Empty with a placeholder" options={options} value={null} placeholder="Choose one" />,
  <SelectBox label="Of a table" options={rows} format={(row) => row.name} />,
  <SelectBox label="Empty, but bound" options={options} clearable bind={state.bound} />,
];
for (const value of values) <Text>{typeof value === "object" && value !== null ? value.name : String(value)}</Text>;
<Table data={rows} />;
<Text>{state.called}</Text>;
