import { Checkbox, Fragment, Tabs, Text } from "dacapo";

<Fragment>{() => {
  const letters = <Checkbox label="Letters" />;
  const labels = letters ? ["A", "B", "C"] : ["1", "2"];
  const tabs = <Tabs labels={labels} />;
  for (const [at, tab] of tabs.entries()) tab(() => { <Text>in {labels[at]}</Text>; });
}}</Fragment>;
