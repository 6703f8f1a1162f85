// What comes over a wire may be anything: nothing of it reaches a script but what its elements allow.
import { expect, it } from "vitest";
import { checkFrame, decodeFrame } from "../../runtime/wire/decode-frame.ts";
import type { Up } from "../../runtime/wire/frames.ts";
import { findAll } from "../../runtime/testing/query.ts";
import Everything from "../inspector/everything.app";
import { hostileFrames } from "./hostile-frames.ts";
import { facts, Pair } from "./pair.ts";

const hello: Up = { op: "hello", wire: 1, token: null, seen: 0, page: facts };

it.each([
  "",
  "null",
  "[]",
  "1",
  '"do"',
  "{}",
  '{"op":"do"}',
  '{"op":"hello"}',
  '{"op":"toString"}',
  '{"op":"__proto__"}',
  "{".repeat(100_000),
  '{"op":"do","n":0,"seen":0,"id":1,"kind":"click"}',
  '{"op":"do","n":1.5,"seen":0,"id":1,"kind":"click"}',
  '{"op":"do","n":1,"seen":-1,"id":1,"kind":"click"}',
  '{"op":"do","n":1,"seen":0,"id":"1","kind":"click"}',
  '{"op":"do","n":1,"seen":0,"id":1,"kind":{}}',
  '{"op":"do","n":1,"seen":0,"id":1,"kind":"change","value":{"__proto__":1}}',
  '{"op":"do","n":1,"seen":0,"id":1,"kind":"change","value":{"a":{"constructor":1}}}',
  `{"op":"do","n":1,"seen":0,"id":1,"kind":"change","value":${"[".repeat(50)}${"]".repeat(50)}}`,
  '{"op":"move","n":1,"seen":0,"path":"users","search":""}',
  '{"op":"move","n":1,"seen":0,"path":"/users","search":"a=1"}',
  '{"op":"store","n":1,"seen":0,"key":1,"text":""}',
  '{"op":"look","context":{"url":"","locale":"","timeZone":"","colorScheme":"red"}}',
  JSON.stringify({ ...hello, token: "x".repeat(201) }),
  JSON.stringify({ ...hello, page: { ...facts, stored: [["a"]] } }),
  JSON.stringify({ ...hello, page: { ...facts, stored: Array.from({ length: 1001 }, () => ["a", "b"]) } }),
])("is no frame: %.90s", (text) => {
  expect(decodeFrame(text)).toBeUndefined();
});

it("what is more than a frame is left out", () => {
  const read = checkFrame({ op: "do", n: 1, seen: 0, id: 1, kind: "click", token: "x", node: {}, extra: 1 });
  expect(read).toEqual({ op: "do", n: 1, seen: 0, id: 1, kind: "click" });
});

it("thousands of hostile frames change nothing but what a person could have", async () => {
  const pair = new Pair(Everything);
  await pair.idle();
  const real: Up[] = [hello, { op: "pong", seen: 1 }, { op: "look", context: facts.context }];
  for (const { node } of findAll(pair.root!, "p", undefined, () => undefined))
    real.push({ op: "do", n: 1, seen: 0, id: node.id, kind: "click" });
  for (const kind of ["click", "change", "submit"])
    for (let id = 0; id < 60; id++) real.push({ op: "do", n: 1, seen: 0, id, kind, value: id % 2 ? "text" : 3 });
  real.push(
    { op: "move", n: 1, seen: 0, path: "/", search: "?a=1" },
    { op: "store", n: 1, seen: 0, key: "a", text: "[1]" },
  );
  const keys = Object.keys(pair.end.session.state.values);
  const frames = hostileFrames(real, 7);
  let taken = 0;
  const count = Number(process.env["FRAMES"] ?? 20_000);
  for (let sent = 0; sent < count; sent++) {
    const frame = decodeFrame(frames.next().value as string);
    if (frame === undefined || frame.op === "hello") continue;
    // As the next that is expected, so that it gets as far as it can.
    const reason = pair.end.take("n" in frame ? { ...frame, n: pair.end.taken + 1 } : frame);
    expect(reason).toBeUndefined();
    taken++;
  }
  await pair.end.session.idle();
  expect(taken).toBeGreaterThan(1000);
  expect(Object.keys(pair.end.session.state.values)).toEqual(keys);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  // And a person is still served.
  pair.reconnect();
  await pair.idle();
  expect(pair.screen.length).toBeGreaterThan(20);
});
