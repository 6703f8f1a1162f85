// Which gesture a run answers, and what is meant to stay where it is.
import { Button, context, rerun, session, SubmitButton, Form, Text, TextInput, Fragment } from "dacapo";

class Handle {
  readonly open = true;
}

const log = session({ seen: [] as (string | null)[] });
const here = session({ handle: null as Handle | null }, { local: true });
const odd = session({ rows: [] as unknown[] });
here.handle ??= new Handle();
const note = (what: string) => log.seen.push(`${what} ${context.gesture ?? "nobody"}`);

<Text>{here.handle.open ? "open" : "shut"}</Text>;
<Button onClick={async () => { note("slow"); await new Promise((resolve) => setTimeout(resolve, 20)); note("slow after"); }}>Slow</Button>;
<Button onClick={() => note("quick")}>Quick</Button>;
const again = <Button>Again</Button>;
note("body");
if (again) rerun();
<Form onSubmit={() => note("form")}>{() => {
  <TextInput label="Name" onChange={() => note("field")} />;
  <SubmitButton onClick={() => note("button")}>Send</SubmitButton>;
}}</Form>;
<Fragment>{() => { <Button onClick={() => note("part")}>Part</Button>; }}</Fragment>;
<Button onClick={() => { odd.rows = [1, { socket: new Handle() }]; }}>Odd</Button>;
