// @vitest-environment happy-dom
// Whatever a script does: the page that was patched step by step is the page painted afresh.
import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { Container, Exception } from "../../runtime/painted.ts";
import { Session } from "../../runtime/core/run/session.ts";
import type { Shown } from "../../runtime/core/wire/wire.ts";
import { mount, registerPaint } from "../../runtime/painter/index.ts";
import { hostThatPaints } from "../core/host.ts";
import { interpret } from "../core/interpreter.ts";
import { programs, steps } from "../core/program.ts";
import { paintField } from "./field.paint.ts";

const RUNS = Number(process.env["RUNS"] ?? 400);

registerPaint("Field", paintField);
void Container;

/** What is on a page, as text: attributes that differ from mount to mount left out, values of fields in. */
function read(page: HTMLElement): string {
  for (const field of page.querySelectorAll("input")) field.setAttribute("data-value", field.value);
  return page.innerHTML.replace(/ (id|for|aria-labelledby|aria-describedby|aria-controls)="[^"]*"/g, "");
}

function fresh(root: Shown): string {
  const marks = new Map<Shown, unknown>();
  const unmark = (node: Shown): void => {
    marks.set(node, node.painted);
    node.painted = null;
    for (const kid of node.kids ?? []) unmark(kid);
  };
  unmark(root);
  const page = document.body.appendChild(document.createElement("div"));
  const painting = mount(root, page, () => {});
  const text = read(page);
  painting.unmount();
  page.remove();
  for (const [node, painted] of marks) node.painted = painted;
  return text;
}

afterEach(() => document.body.replaceChildren());

it("is the page painted afresh after every step", () => {
  fc.assert(
    fc.property(programs, steps, (program, script) => {
      const page = document.body.appendChild(document.createElement("div"));
      const host = { ...hostThatPaints((patches) => painting.apply(patches)), exception: Exception };
      const session = new Session(interpret(program), host);
      const painting = mount(session.root, page, (gesture) => session.send(gesture));
      session.start();
      expect(read(page)).toBe(fresh(session.root));
      for (const step of script) {
        if (step.kind === "set") {
          (session.state.values["v"] as number[])[step.v] = step.to;
          session.request({ kind: "request" });
        } else {
          const fields = page.querySelectorAll("input");
          const field = fields[step.which % Math.max(1, fields.length)];
          if (field === undefined) continue;
          field.value = String(step.to);
          field.dispatchEvent(new Event("change", { bubbles: true }));
        }
        expect(read(page)).toBe(fresh(session.root));
      }
      session.close();
      painting.unmount();
      page.remove();
    }),
    { numRuns: RUNS },
  );
});
