import { Button, Fragment, session } from "dacapo";

const state = session({ k: false, log: [] as string[] });
<Button onClick={() => { state.k = true; }}>Set k outside</Button>;
const k = state.k;
<Fragment>{() => {
  state.log.push(`o(${k})`);
  <Button>Outer</Button>;
  <Fragment>{() => {
    state.log.push("i");
    <Button>Inner</Button>;
  }}</Fragment>;
}}</Fragment>;
