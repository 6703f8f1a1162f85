import { Button, Checkbox, Dialog, Fragment, query, session, Text } from "dacapo";

interface City {
  name: string;
}

const state = session({
  kind: "flag",
  flag: false,
  city: null as City | null,
  step: 0,
  ui: { open: false },
  mine: 0,
  runs: 0,
});
const at = query({ dialog: "" });
state.runs += 1;
<Text>{state.runs} runs</Text>;
<Text>mine: {state.mine}</Text>;

if (state.kind === "flag") {
  <Button onClick={() => { state.flag = true; }}>Open</Button>;
  if (state.flag) <Dialog title="Flag">{() => {
    <Button onClick={() => { state.flag = false; }}>Close</Button>;
    <Button onClick={async () => { await Promise.resolve(); state.flag = false; }}>Close later</Button>;
    <Button onClick={() => { state.mine += 1; }}>Count</Button>;
    <Checkbox label="Stay" bind={state.flag} />;
    <Fragment>{() => { <Button onClick={() => { state.flag = false; }}>Close from within</Button>; }}</Fragment>;
  }}</Dialog>;
}
if (state.kind === "city") {
  const open = <Button>Open</Button>;
  if (open) state.city = { name: "Oslo" };
  if (state.city !== null) <Dialog title={state.city.name}>{() => {
    <Button onClick={() => { state.city = null; }}>Close</Button>;
    <Button onClick={() => { state.city = { name: "Graz" }; }}>Count</Button>;
  }}</Dialog>;
}
if (state.kind === "step") {
  <Button onClick={() => { state.step = 1; }}>Open</Button>;
  if (state.step > 0 && state.step < 3) <Dialog title={`Step ${state.step}`}>{() => {
    <Button onClick={() => { state.step += 1; }}>Count</Button>;
    <Button onClick={() => { state.step = 9; }}>Close</Button>;
  }}</Dialog>;
}
if (state.kind === "nested") {
  <Button onClick={() => { state.ui.open = true; }}>Open</Button>;
  if (state.ui.open) <Dialog title="Nested">{() => {
    <Button onClick={() => { state.ui.open = false; }}>Close</Button>;
    <Button onClick={() => { state.mine += 1; }}>Count</Button>;
  }}</Dialog>;
}
if (state.kind === "query") {
  <Button onClick={() => { at.dialog = "open"; }}>Open</Button>;
  if (at.dialog === "open") <Dialog title="Query">{() => {
    <Button onClick={() => { at.dialog = ""; }}>Close</Button>;
    <Button onClick={() => { state.mine += 1; }}>Count</Button>;
  }}</Dialog>;
}
if (state.kind === "fragment") {
  <Fragment>{() => {
    <Button onClick={() => { state.flag = true; }}>Open</Button>;
    if (state.flag) <Dialog title="In a fragment">{() => {
      <Button onClick={() => { state.flag = false; }}>Close</Button>;
      <Button onClick={() => { state.mine += 1; }}>Count</Button>;
    }}</Dialog>;
  }}</Fragment>;
}
if (state.kind === "trigger") {
  const open = <Button>Open</Button>;
  if (open) <Dialog title="Trigger">{() => {
    <Button onClick={() => { state.mine += 1; }}>Count</Button>;
    <Button onClick={() => { state.flag = !state.flag; }}>Turn</Button>;
  }}</Dialog>;
}
