import { Checkbox, Tab, Tabs, TextInput } from "dacapo";

const without = <Checkbox label="Without the first" />;
function page(name: string) {
  <Tab key={name} label={name} lazy>{() => <TextInput label={`In ${name}`} />}</Tab>;
}
<Tabs>
  {["One", "Two", "Three"].filter((name) => !without || name !== "One").map((name) => page(name))}
</Tabs>;
