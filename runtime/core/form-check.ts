// Looks at what is entered in a form before it is sent: by the form's schema, with a message beside each field that it refuses.
import type { FormCheck } from "../elements/define.ts";
import type { Task } from "./inbox.ts";
import { fieldsOf, valuesOf } from "./form-values.ts";
import { Memory } from "./memory.ts";
import { type Node, UPDATE } from "./node.ts";
import { isPromise } from "./run.ts";
import type { Issue, Outcome, Schema } from "./schema.ts";
import type { Session } from "./session.ts";

export const checksForm: FormCheck = {
  submit(session, form, taskNow, send) {
    const fields = fieldsOf(form);
    const values = valuesOf(fields);
    const schema = schemaOf(form);
    if (schema === undefined) {
      send(taskNow(), values);
      return true;
    }
    /** True when it was sent. */
    const answer = (outcome: Outcome<unknown>, taskThen: () => Task): boolean => {
      show(session, form, fields, outcome.issues ?? []);
      if (outcome.issues !== undefined) return false;
      send(taskThen(), outcome.value);
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

  changed(session, form, field) {
    if (errorOf(field) === null && errorOf(form) === null) return;
    const fields = fieldsOf(form);
    const outcome = schemaOf(form)?.["~standard"].validate(valuesOf(fields));
    const issues = isPromise(outcome) ? [] : (outcome?.issues ?? []);
    const found = assign(form, fields, issues);
    for (const node of [field, form]) setError(session, node, found.get(node) ?? null);
  },
};

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
    const names = path.map((part) => String(typeof part === "object" ? part.key : part));
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
