// What a form does with its fields: keeps back what is entered, looks at it by its schema, sends it all together, clears it.
import type { Keeper } from "../../run/keeper.ts";
import type { ValueKind } from "../../memory/value-kind.ts";
import { clashIn, fieldsOf, valuesOf } from "./form-values.ts";
import { callOnChange, enter } from "../../run/gestures.ts";
import type { Task } from "../../run/inbox.ts";
import { Memory, startValue } from "../../memory/memory.ts";
import { type Node, UPDATE } from "../../tape/node.ts";
import { isPromise } from "../../values/promises.ts";
import { snapshot } from "../../values/same.ts";
import type { Issue, Outcome, Schema } from "../../values/schema.ts";
import type { Session } from "../../run/session.ts";
import { writeText } from "../../values/write.ts";
import { Problem } from "../../thrown/problem.ts";

/** The scope of an element whose fields are sent together. An app that draws none does not carry any of this. */
export const keepsBack: Keeper = {
  change(session, form, field, value) {
    hold(field, value);
    if (errorOf(field) === null && errorOf(form) === null) return;
    const fields = fieldsOf(form);
    const found = assign(form, fields, issuesNow(form, fields));
    for (const node of [field, form]) setError(session, node, found.get(node) ?? null);
  },

  submit(session, form, taskNow, press) {
    const fields = fieldsOf(form);
    const clash = clashIn(fields);
    if (clash !== undefined) {
      const problem = new Problem("field-names", { outer: clash[0], inner: clash[1] });
      taskNow().calls.push(() => {
        throw problem;
      });
      return true;
    }
    const values = valuesOf(fields);
    const schema = schemaOf(form);
    if (schema === undefined) {
      send(session, form, taskNow(), values, press);
      return true;
    }
    /** True when it was sent. */
    const answer = (outcome: Outcome<unknown>, taskThen: () => Task): boolean => {
      show(session, form, fields, outcome.issues ?? []);
      if (outcome.issues !== undefined) return false;
      send(session, form, taskThen(), outcome.value, press);
      return true;
    };
    try {
      const outcome = schema["~standard"].validate(values);
      if (!isPromise(outcome)) return answer(outcome, taskNow);
      // What takes a while is waited for like a handler: the run that follows sees the values, or the messages.
      taskNow().calls.push(async () => void answer(await outcome, () => session.running!.task));
    } catch (error) {
      taskNow().calls.push(() => {
        throw error;
      });
    }
    return true;
  },

  clear,
};

/** What the schema says at once; what it has to wait for, and what goes wrong with it, is heard of when the form is sent. */
function issuesNow(form: Node, fields: ReadonlyMap<string, Node>): readonly Issue[] {
  try {
    if (clashIn(fields) !== undefined) return [];
    const outcome = schemaOf(form)?.["~standard"].validate(valuesOf(fields));
    if (!isPromise(outcome)) return outcome?.issues ?? [];
    outcome.then(undefined, () => {});
  } catch {
    // The submit will say so.
  }
  return [];
}

/** The fields' handlers in page order, the button's, the form's own. */
function send(session: Session, form: Node, task: Task, values: unknown, press: (task: Task) => void): void {
  enterFields(session, task, form);
  press(task);
  task.triggers.push({ memory: (form.memory ??= new Memory()), value: values });
  const handler = form.given("onSubmit") as ((values: unknown) => unknown) | null | undefined;
  if (handler) task.calls.push(() => handler(values));
  if (form.raw["clearOnSubmit"] === true) task.clears.push(form);
}

function enterFields(session: Session, task: Task, block: Node): void {
  for (const node of block.kids ?? []) {
    const pending = node.memory?.pending;
    if (pending && enter(session, node, pending.value)) callOnChange(task, node, pending.value);
    enterFields(session, task, node);
  }
}

/** Keeps what was entered until it is submitted. */
function hold(field: Node, value: unknown): void {
  const memory = (field.memory ??= new Memory());
  memory.pending = { value };
  memory.known = snapshot(memory.shown(field));
}

/** Back to what it was at first. */
function reset(field: Node, kind: ValueKind): void {
  const memory = (field.memory ??= new Memory());
  const props = field.raw;
  try {
    memory.enter(field, kind, kind.fit(startValue(props, kind), props));
  } catch {
    // What it is bound to has gone: there is nothing to clear.
  }
  memory.version++;
}

function clear(session: Session, block: Node): void {
  for (const node of block.kids ?? []) {
    const { value: kind, children } = node.site.definition;
    if (kind !== undefined && children !== "block") {
      reset(node, kind);
      session.mark(node, UPDATE);
    }
    clear(session, node);
  }
}

const schemaOf = (form: Node): Schema | undefined => form.raw["schema"] as Schema | undefined;
const errorOf = (node: Node): string | null => node.memory?.error ?? null;

/** Shows what is wrong, and takes away what was. */
function show(session: Session, form: Node, fields: ReadonlyMap<string, Node>, issues: readonly Issue[]): void {
  const found = assign(form, fields, issues);
  for (const node of [...fields.values(), form]) setError(session, node, found.get(node) ?? null);
  // The page takes the person to the first field that is wrong, each time anew.
  if (issues.length === 0) return;
  form.over = { ...form.over, refused: Number(form.over?.["refused"] ?? 0) + 1 };
  form.prepared = null;
  session.mark(form, UPDATE);
}

/** The first message for each field; what belongs to none is of the form. */
function assign(form: Node, fields: ReadonlyMap<string, Node>, issues: readonly Issue[]): Map<Node, string> {
  const found = new Map<Node, string>();
  for (const { message, path = [] } of issues) {
    const names = path.map((part) => writeText(typeof part === "object" ? part.key : part));
    let node: Node | undefined;
    while (names.length > 0 && node === undefined) {
      node = fields.get(names.join("."));
      names.pop();
    }
    node ??= form;
    if (!found.has(node)) found.set(node, message);
  }
  return found;
}

function setError(session: Session, node: Node, error: string | null): void {
  if (errorOf(node) === error) return;
  (node.memory ??= new Memory()).error = error;
  node.prepared = null;
  session.mark(node, UPDATE);
}
