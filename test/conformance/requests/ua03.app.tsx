import { Button, Checkbox, Fragment, Text, rerun, session } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ log: [] as string[], gates: [] as Gates });
const slow = <Checkbox label="Slow" />;
state.log.push("app");

function Part({ id }: { id: number }) {
  <Fragment>{() => {
    state.log.push(`part ${id}`);
    const again = <Button>{`Again ${id}`}</Button>;
    if (again) rerun({ scope: "fragment" });
    const app = <Button>{`App ${id}`}</Button>;
    if (app) rerun();
    const go = <Button>{`Go ${id}`}</Button>;
    <Text>{`part ${id}${go ? " went" : ""}`}</Text>;
  }}</Fragment>;
}

<Part id={1} />;
<Part id={2} />;
<Part id={3} />;
<Part id={4} />;
<Part id={5} />;
if (slow) await gate(state.gates);
state.log.push("end");
