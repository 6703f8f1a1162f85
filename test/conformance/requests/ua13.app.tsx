import { Button, Checkbox, Fragment, Text, session } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ log: [] as number[], gates: [] as Gates });

function Part({ id }: { id: number }) {
  <Fragment>{() => {
    const go = <Button>{`Go ${id}`}</Button>;
    if (go) state.log.push(id);
    if (go && id === 1) throw new Error("in the first fragment");
    <Text>{`part ${id}`}</Text>;
  }}</Fragment>;
}

<Part id={1} />;
<Part id={2} />;
<Part id={3} />;
const slow = <Checkbox label="Slow" />;
if (slow) await gate(state.gates);
