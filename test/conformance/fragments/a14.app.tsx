import { Button, Checkbox, Fragment, Text, session } from "dacapo";

const state = session({ runs: {} as Record<string, number> });
const fail = <Checkbox label="Fail" />;

function Part({ name }: { name: string }) {
  <Fragment>{() => {
    state.runs[name] = (state.runs[name] ?? 0) + 1;
    <Button>{name}</Button>;
    <Text>{`${name} ${state.runs[name]}`}</Text>;
  }}</Fragment>;
}

<Part name="first" />;
<Fragment>{() => {
  const raise = <Checkbox label="Raise" value={fail} />;
  if (raise) throw new Error("raised");
}}</Fragment>;
<Part name="second" />;
