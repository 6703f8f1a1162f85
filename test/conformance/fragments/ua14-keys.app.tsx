import { Button, Fragment, rerun, session, stop } from "dacapo";

const state = session({ log: [] as string[] });
<Button onClick={() => rerun({ fragment: "part" })}>Rerun the parts</Button>;
const halt = <Button>Stop</Button>;
if (halt) stop();
for (const name of ["one", "two"]) {
  <Fragment key={name}>{() => {
    <Fragment key="part">{() => { state.log.push(name); }}</Fragment>;
  }}</Fragment>;
}
state.log.push("app");
