// What ends a run never returns, so what stands behind it is narrowed.
import { Button, Text, TextInput, navigate, rerun, stop } from "dacapo";
import { exact } from "./same.ts";

const a = <TextInput label="A" value={null} />;
if (a === null) stop();
exact<string>()(a);
const b = <TextInput label="B" value={null} />;
if (b === null) rerun();
exact<string>()(b);
const c = <TextInput label="C" value={null} />;
if (c === null) navigate("/home");
exact<string>()(c);
function required(value: string | null): string {
  return value ?? stop();
}
exact<string>()(required(a));
exact<never>()(null! as never);
<Button onClick={() => rerun({ fragment: ["a", "b"] })}>Go</Button>;
<Button onClick={async () => { await Promise.resolve(); navigate("/home"); }}>Go</Button>;
if (a === "x") {
  stop();
}

rerun({ scope: "page" });
//      ^^^^^ Type '"page"' is not assignable to type
navigate(3);
//       ^ Argument of type 'number' is not assignable to parameter of type 'string'
<Text>{a}</Text>;
