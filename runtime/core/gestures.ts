// Takes a gesture in: finds its element, cleans its value, remembers it, and queues what has to be called.
import type { Definition } from "../elements/define.ts";
import { formAround } from "./form.ts";
import type { Task } from "./inbox.ts";
import { copyFor, Memory } from "./memory.ts";
import { Node, UPDATE } from "./node.ts";
import { findNode, isOnPage } from "./on-page.ts";
import type { Session } from "./session.ts";
import type { Gesture } from "./wire.ts";

/** Returns true when a run has to follow. A gesture on something that is gone, disabled or not understood changes nothing. */
export function receive(session: Session, gesture: Gesture): boolean {
  const node = gesture.node instanceof Node ? gesture.node : findNode(session.root, gesture.id);
  if (node === undefined || !isOnPage(session.root, node) || node.raw["disabled"] === true) return false;
  session.state.trusted = true;
  try {
    return take(session, node, gesture);
  } finally {
    session.state.trusted = false;
  }
}

function take(session: Session, node: Node, { kind, value: raw, spot }: Gesture): boolean {
  const { definition } = node.site;
  if (definition.handlerOf !== undefined) {
    const handler = definition.handlerOf(node.raw, kind, spot);
    if (typeof handler !== "function") return false;
    taskOf(session, node, kind).calls.push(() => (handler as (value: unknown) => unknown)(raw));
    return true;
  }
  if (kind === "dismiss") return definition.dismiss?.(session, node) === true;
  const decoder = kind === "change" ? definition.value : definition.trigger;
  if (decoder === undefined) return false;
  let value: unknown;
  try {
    value = decoder.decode(raw, node.raw);
  } catch (error) {
    return refuse(session, node, error);
  }
  return kind === "change" ? change(session, node, value) : trigger(session, node, value);
}

/** What came is nothing that the element can hold: the page is put right again. */
function refuse(session: Session, node: Node, error: unknown): false {
  session.hint("gesture-refused", { element: node.name, at: node.site.at, reason: String(error) });
  if (node.memory !== null) node.memory.version++;
  session.mark(node, UPDATE);
  return false;
}

function change(session: Session, node: Node, value: unknown): boolean {
  const { definition } = node.site;
  const kind = definition.value!;
  const memory = (node.memory ??= new Memory());
  if (kind.quiet?.(node.raw, node) === true) {
    memory.enter(node, kind, value);
    return false;
  }
  const form = definition.children === "block" ? null : formAround(node);
  if (form !== null) {
    memory.hold(node, kind, value);
    form.site.definition.formCheck?.changed(session, form, node);
    return false;
  }
  if (!enter(session, node, value)) return false;
  callOnChange(taskOf(session, node, "change"), node, value);
  return true;
}

/** Remembers a value; false where it is not to be had, because what the widget is bound to has gone meanwhile. */
function enter(session: Session, node: Node, value: unknown): boolean {
  try {
    node.memory!.enter(node, node.site.definition.value!, value);
    return true;
  } catch (error) {
    return refuse(session, node, error);
  }
}

function callOnChange(task: Task, node: Node, value: unknown): void {
  const { definition } = node.site;
  callHandler(task, node, definition, [copyFor(definition.value!, value)]);
}

function trigger(session: Session, node: Node, value: unknown): boolean {
  const { definition } = node.site;
  const clicked = definition.handler === "onClick";
  const form = definition.submits ? formAround(node) : null;
  const taskNow = (): Task => taskOf(session, node, clicked ? "click" : "submit");
  const send = (task: Task, values?: unknown): void => {
    if (form !== null) enterFields(session, task, form);
    task.triggers.push({ memory: (node.memory ??= new Memory()), value });
    callHandler(task, node, definition, clicked ? [] : [value]);
    if (form !== null) submit(task, form, values);
  };
  const check = form?.site.definition.formCheck;
  if (check !== undefined) return check.submit(session, form!, taskNow, send);
  send(taskNow());
  return true;
}

/** The changes that a form held back, in page order. */
function enterFields(session: Session, task: Task, block: Node): void {
  for (const node of block.kids ?? []) {
    const pending = node.memory?.pending;
    if (pending && enter(session, node, pending.value)) callOnChange(task, node, pending.value);
    enterFields(session, task, node);
  }
}

function submit(task: Task, form: Node, values: unknown): void {
  task.triggers.push({ memory: (form.memory ??= new Memory()), value: values });
  const handler = form.handler("onSubmit");
  if (handler !== undefined) task.calls.push(() => handler(values));
  if (form.raw["clearOnSubmit"] === true) task.clears.push(form);
}

function callHandler(task: Task, node: Node, { handler: name }: Definition, args: unknown[]): void {
  const handler = name === undefined ? undefined : node.handler(name);
  if (handler !== undefined) task.calls.push(() => handler(...args));
}

function taskOf(session: Session, node: Node, gesture: string): Task {
  return session.inbox.taskFor(node, { kind: "gesture", node, gesture });
}
