// Whatever a script does: the patched page is the page painted afresh, and values follow their widgets.
import fc from "fast-check";
import { expect, it } from "vitest";
import { openApp } from "dacapo/testing";
import { Encoder, type NewNode } from "../../runtime/core/wire/encode.ts";
import { Mirror } from "../../runtime/core/wire/mirror.ts";
import { Session } from "../../runtime/core/run/session.ts";
import type { Shown } from "../../runtime/core/wire/wire.ts";
import { hostThatPaints } from "./host.ts";
import { Field, interpret } from "./interpreter.ts";
import { type Line, Model } from "./model.ts";
import { programs, type Statement, steps, VARIABLES } from "./program.ts";

const RUNS = Number(process.env["RUNS"] ?? 1500);

/** A session whose patches go through a wire into a mirror, as a page elsewhere would see them. */
function openMirrored(app: ReturnType<typeof interpret>) {
  const encoder = new Encoder();
  const host = hostThatPaints((patches) => void mirror.apply(JSON.parse(JSON.stringify(encoder.encode(patches)))));
  const session = new Session(app, host);
  const mirror = new Mirror(encoder.start(session.root));
  return { session, mirror };
}

const plain = (node: Shown): NewNode => new Encoder().start(node);

/** A node of the page in the form of the model. */
function linesOf(node: Shown): Line[] {
  return (node.kids ?? []).flatMap((kid): Line[] => {
    if (kid.name === "#group" || kid.name === "#area") return linesOf(kid);
    if (kid.name === "Container") return [{ text: "box", lines: linesOf(kid) }];
    if (kid.name === "Field") return [{ text: `field ${String(kid.value)}` }];
    return [{ text: String(kid.props["children"]) }];
  });
}

/** The model's lines without their paths. */
const expected = (lines: readonly Line[]): Line[] =>
  lines.map(({ text, lines: inner }) => (inner === undefined ? { text } : { text, lines: expected(inner) }));

function fieldsOf(node: Shown): Shown[] {
  return (node.kids ?? []).flatMap((kid) => (kid.name === "Field" ? [kid] : fieldsOf(kid)));
}

const pathsOf = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ field, lines: inner }) =>
    inner !== undefined ? pathsOf(inner) : field === undefined ? [] : [field],
  );

it("agrees with the model on every page, and the mirror with the session", () => {
  fc.assert(
    fc.property(programs, steps, (program, script) => {
      const model = new Model(
        program,
        Array.from({ length: VARIABLES }, () => 0),
      );
      const { session, mirror } = openMirrored(interpret(program));
      session.start();
      model.run();
      const check = () => {
        expect(linesOf(mirror.root)).toEqual(expected(model.page));
        expect(plain(mirror.root)).toEqual(plain(session.root));
      };
      check();
      for (const step of script) {
        if (step.kind === "set") {
          model.variables[step.v] = step.to;
          (session.state.values["v"] as number[])[step.v] = step.to;
          session.request({ kind: "request" });
          model.run();
        } else {
          const fields = fieldsOf(mirror.root);
          if (fields.length === 0) continue;
          const which = step.which % fields.length;
          model.values.get(pathsOf(model.page)[which]!)!.value = step.to;
          const gesture = { id: fields[which]!.id, kind: "change", value: step.to };
          mirror.enter(gesture);
          session.send(gesture);
          model.run();
        }
        check();
      }
      session.close();
    }),
    { numRuns: RUNS },
  );
});

it("loses no gesture, however many come while the script waits", async () => {
  const app = await openApp(interpret([{ kind: "field", id: 1, given: null, persist: false }]));
  await Promise.all(Array.from({ length: 40 }, (_, i) => app.get(Field).set(i + 1)));
  expect(app.get(Field).value).toBe(40);
  expect(app.runs.length).toBe(41);
});

it("a component of a loop has its turn, although it draws nothing", async () => {
  const field: Statement = { kind: "field", id: 1, given: null, persist: false };
  const component: Statement = { kind: "component", id: 2, body: [{ kind: "turn", v: 0, body: [field] }] };
  const app = await openApp(interpret([{ kind: "times", v: 1, body: [component] }]), { session: { v: [1, 3, 0, 0] } });
  const values = (): unknown[] => app.all(Field).map(({ value }) => value);
  const [first, third] = app.all(Field);
  await first!.set(5);
  await third!.set(7);
  expect(values()).toEqual([5, 7]);
  app.session["v"] = [0, 3, 0, 0];
  await app.rerun();
  expect(values()).toEqual([0, 7]);
  app.session["v"] = [2, 3, 0, 0];
  await app.rerun();
  expect(values()).toEqual([0, 0]);
});
