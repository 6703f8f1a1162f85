// Code that nobody waits for, started by what is chosen; gates are opened by the test.
import { Button, Container, Dialog, Empty, SelectBox, Text, rerun, session, stop } from "dacapo";
import { failing, gate, save } from "./gates.ts";

const globals = globalThis as { called?: boolean };
const state = session({ n: 0, log: [] as string[] });
const kind = <SelectBox label="Kind" options={["none", "state", "rerun", "throw", "draw", "slot", "list", "timer", "listener", "iterator", "caught", "all", "given back", "inner", "block", "then", "thrown timer", "thrown listener", "void", "foreign", "method", "held", "executor"]} />;

async function work(name: string) {
  try {
    await gate(name);
    state.log.push(name);
    if (kind === "rerun") {
      rerun();
      state.log.push("behind");
    }
    if (kind === "throw" || kind === "void") throw new RangeError("left alone");
    state.n++;
  } finally {
    state.log = [...state.log, `${name} left`];
  }
}
const place = <Container />;
const slot = <Empty />;
slot(() => { <Text>slot</Text>; });

const go = <Button>Go</Button>;
if (go) {
  if (kind === "list") [1, 2].forEach(async (n) => {
    await gate("work");
    <Text>{n}</Text>;
  });
  else if (kind === "timer") gate("work").then(() => {
    state.n++;
    rerun();
  });
  else if (kind === "listener") {
    const target = new EventTarget();
    target.addEventListener("call", async () => {
      await null;
      state.n++;
      throw new RangeError("heard");
    });
    gate("work").then(() => target.dispatchEvent(new Event("call")));
  } else if (kind === "iterator") (async () => {
    for await (const n of (async function* () { await gate("work"); yield 1; yield 2; })()) state.n += n;
    rerun();
  })();
  else if (kind === "caught") (async () => {
    const inner = async () => { await gate("work"); throw new RangeError("caught"); };
    try {
      await inner();
    } catch {
      state.n++;
    }
  })();
  else if (kind === "all") void Promise.all([1, 2].map(async () => { await gate("work"); throw new RangeError("both"); })).catch(() => { state.n++; });
  else if (kind === "inner") (async () => {
    const inner = async () => { await gate("work"); throw new RangeError("from inside"); };
    await inner();
  })();
  else if (kind === "draw") (async () => { await gate("work"); <Text>late</Text>; })();
  else if (kind === "slot") (async () => { await gate("work"); slot(() => { <Text>late</Text>; }); })();
  else if (kind === "block") (async () => { await gate("work"); place(() => { <Text>late</Text>; }); })();
  else if (kind === "given back") gate("work").then(() => Promise.reject(new RangeError("given back"))).catch(() => { state.n++; });
  else if (kind === "then") gate("work").then(() => { throw new RangeError("then"); });
  else if (kind === "thrown timer") setTimeout(() => { throw new RangeError("thrown timer"); });
  else if (kind === "thrown listener") {
    const target = new EventTarget();
    target.addEventListener("call", () => { throw new RangeError("thrown listener"); });
    gate("work").then(() => target.dispatchEvent(new Event("call")));
  }
  else if (kind === "foreign") save();
  else if (kind === "method") {
    const store = { api: failing };
    store.api?.save();
  } else if (kind === "held") {
    const { save: held } = failing;
    ((call: () => unknown) => { call(); })(held);
  } else if (kind === "executor") void new Promise((_, reject) => gate("work").then(() => reject(new RangeError("executor"))));
  else if (kind === "void") [1].forEach(() => void work("work"));
  else work("work");
}
<Button onClick={() => { stop(); }}>Nothing</Button>;
const wait = <Button>Wait</Button>;
if (wait) {
  work("cut");
  await gate("script");
}
const halt = <Button>Stop</Button>;
if (halt) {
  work("cut");
  setTimeout(() => {
    state.n++;
    rerun();
  });
  gate("cut").then(() => { globals.called = true; });
  stop();
}
<Text>{state.n}: {state.log.join(", ")}</Text>;
void Dialog;
