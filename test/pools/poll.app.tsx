import { Button, rerun, session, shared, Text, TextInput } from "dacapo";
import { gate, type Gates } from "../conformance/gate.ts";

const all = shared({ votes: 0, list: [] as string[], name: "nobody", seen: null as string | null });
const state = session({ shown: true, gates: [] as Gates });

const before = <Button>Vote here</Button>;
if (before) all.votes += 1;
if (state.shown) <Text>{all.votes} votes</Text>;
<Text>{all.list.join(",")}</Text>;
<Button onClick={() => { all.votes += 1; all.votes += 1; all.list.push("x"); }}>Handler</Button>;
const body = <Button>Body</Button>;
if (body) all.votes += 1;
const push = <Button>Push</Button>;
if (push) all.list.push("y");
<Button onClick={() => { state.shown = !state.shown; }}>Hide</Button>;
<Button onClick={() => shared.update("votes", (votes) => votes + 10)}>Update</Button>;
<Button
  onClick={() =>
    shared.update("list", (list: string[]) => {
      list.push("lost");
      throw new Error("no");
    })
  }
>
  Fail
</Button>;
<Button onClick={() => shared.reset("votes")}>Reset</Button>;
<Button onClick={() => shared.reset()}>Reset all</Button>;
<TextInput label="Name" bind={all.name} />;
const slow = <Button>Slow</Button>;
if (slow) {
  await gate(state.gates);
  all.votes = 100;
}
const later = <Button>Later</Button>;
if (later) void Promise.resolve().then(() => { all.votes = 50; });
const again = <Button>Again</Button>;
if (again) {
  all.votes += 1;
  rerun();
}
