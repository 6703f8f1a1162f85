// What a script hands to others, who call it when no run is executing.
import { Button, Container, SelectBox, Text, navigate, rerun, session, stop, toast } from "dacapo";
import { gate } from "./gates";
import { countSoon, countWhenHeard } from "./helpers.app";
import { count, countLater, emitter, goOff, later, leave, listen } from "./plain";

const state = session({ n: 0, log: [] as string[] });
const kind = <SelectBox label="Kind" options={["none", "state", "rerun", "object", "helper", "timer", "own helper", "leave", "navigate", "twice", "wrong path", "toast", "draw", "block", "throw", "own", "exported", "exported arrow"]} />;
const place = <Container />;
<Text>{state.n}: {state.log.join(", ")}</Text>;

const after = (call: () => void) => { setTimeout(call); };

export function shared() {
  const { state } = { state: session({ n: 0 }) };
  state.n++;
}

const hand = () => {
  if (kind === "state") later(() => { state.n++; });
  else if (kind === "rerun") later(() => {
    state.n++;
    rerun();
    state.log.push("behind");
  });
  else if (kind === "object") listen({ heard: () => {
    state.n++;
    rerun();
  } });
  else if (kind === "helper") later(() => count());
  else if (kind === "timer") setTimeout(() => { count(); });
  else if (kind === "own helper") after(() => { count(); });
  else if (kind === "leave") later(() => { leave(); });
  else if (kind === "navigate") (async () => {
    await gate("work");
    navigate("/other?tab=2");
    state.log.push("behind");
  })();
  else if (kind === "twice") setTimeout(() => {
    navigate("/first");
    navigate("/other");
  });
  else if (kind === "wrong path") setTimeout(() => { navigate("other"); });
  else if (kind === "toast") later(() => { toast("late"); });
  else if (kind === "draw") later(() => { <Text>late</Text>; });
  else if (kind === "block") later(() => { place(() => { <Text>late</Text>; }); });
  else if (kind === "throw") later(() => { throw new RangeError("thrown"); });
  else if (kind === "own") countLater();
  else if (kind === "exported") countSoon();
  else if (kind === "exported arrow") countWhenHeard();
};
const go = <Button>Go</Button>;
if (go) hand();
const halt = <Button>Stop</Button>;
if (halt) {
  hand();
  stop();
}
const wait = <Button>Wait</Button>;
if (wait) {
  try {
    await new Promise<void>((resolve) => { later(() => { resolve(); }); });
    state.log.push("goes on");
  } finally {
    console.debug("left");
  }
}
const emit = <Button>Emit</Button>;
if (emit) {
  goOff();
  state.log.push("emitted");
  rerun();
}
const module = <Button>Module</Button>;
if (module) later(shared);

// A listener is taken away by the function that it was added with, wherever that was kept meanwhile.
const heard: string[] = [];
const target = new EventTarget();
const hear = () => { heard.push("heard"); };
function hearToo() { heard.push("heard too"); }
const kept = new Set([hear, hearToo]);
for (const call of [hear, hearToo]) {
  target.addEventListener("call", call);
  emitter.on(call);
}
target.removeEventListener("call", hear);
emitter.off(hear);
for (const call of kept) {
  target.removeEventListener("call", call);
  emitter.off(call);
}
target.dispatchEvent(new Event("call"));
emitter.emit();

// Handed on, a function is still what it was.
function Point(this: { x: number }, x: number, _y?: number) { this.x = x; emitter.off(() => {}); }
Point.origin = 0;
const points: any[] = [];
emitter.on(Point as never);
points.push(Point);
emitter.off(Point as never);
const [Made] = points;
heard.push(...(new Made(1) instanceof Point && new Made(2).x === 2 && Made.name + Made.length + Made.origin === "Point20" ? [] : ["is another"]));
<Text>Heard {heard.length}</Text>;
