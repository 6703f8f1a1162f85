// Takes a gesture in: finds its element, cleans its value, remembers it, and queues what has to be called.
import type { Definition } from "../tape/definition.ts";
import { keeperAround } from "./keeper.ts";
import type { Task } from "./inbox.ts";
import { copyFor, Memory } from "../memory/memory.ts";
import { Node, UPDATE } from "../tape/node.ts";
import { findNode, isOnPage, isShut } from "../tape/on-page.ts";
import { same } from "../values/same.ts";
import type { Session } from "./session.ts";
import type { Gesture } from "../wire/wire.ts";
import { messageOf } from "../thrown/in-short.ts";

/** Returns true when a run has to follow. A gesture on something that is gone, disabled or not understood changes nothing. */
export function receive(session: Session, gesture: Gesture): boolean {
  const node = gesture.node instanceof Node ? gesture.node : findNode(session.root, gesture.id);
  if (node === undefined || !isOnPage(session.root, node) || isShut(node)) return false;
  session.state.trusted = true;
  try {
    return take(session, node, gesture);
  } finally {
    session.state.trusted = false;
  }
}

/** An event on a node that has a handler for it, or on a tag in its content. */
export function hearEvent(session: Session, node: Node, { kind, value: raw, spot }: Gesture): boolean {
  const { handlerOf, says } = node.site.definition;
  const handler = handlerOf!(node.raw, kind, spot, node.memory);
  if (typeof handler !== "function") return false;
  let said: unknown;
  try {
    said = says === undefined ? raw : says(kind, raw);
  } catch (error) {
    return refuse(session, node, error);
  }
  taskOf(session, node, kind).calls.push(() => (handler as (value: unknown) => unknown)(said));
  return true;
}

function take(session: Session, node: Node, gesture: Gesture): boolean {
  const { hear } = node.site.definition;
  return hear === undefined ? takeValue(session, node, gesture) : hear(session, node, gesture);
}

/** A new value, or an event that the element has a handler for. */
export const hearBoth = (session: Session, node: Node, gesture: Gesture): boolean =>
  gesture.kind === "change" ? takeValue(session, node, gesture) : hearEvent(session, node, gesture);

function takeValue(session: Session, node: Node, { kind, value: raw }: Gesture): boolean {
  const { definition } = node.site;
  if (kind === "dismiss") return !!definition.dismiss?.(session, node);
  const decoder = kind === "change" ? definition.value : definition.trigger;
  if (decoder === undefined) return false;
  let value: unknown;
  try {
    value = decoder.decode === undefined ? true : decoder.decode(raw, node.raw, node.memory);
  } catch (error) {
    return refuse(session, node, error);
  }
  if (kind !== "change") return trigger(session, node, value, raw);
  const follows = change(session, node, value);
  // The page shows what was sent; here it is something else now.
  if (!same(node.value, raw)) session.mark(node, UPDATE);
  return follows;
}

/** What came is nothing that the element can hold: the page is put right again. */
function refuse(session: Session, node: Node, error: unknown): false {
  session.hint("gesture-refused", { element: node.name, at: node.site.at, reason: messageOf(error) });
  if (node.memory !== null) node.memory.version++;
  session.mark(node, UPDATE);
  return false;
}

function change(session: Session, node: Node, value: unknown): boolean {
  const { definition } = node.site;
  const kind = definition.value!;
  const memory = (node.memory ??= new Memory());
  if (kind.quiet?.(node.raw, node)) {
    memory.enter(node, kind, value);
    return false;
  }
  const keeper = definition.children === "block" ? null : keeperAround(node);
  if (keeper !== null) {
    keeper.site.definition.keeps!.change(session, keeper, node, value);
    return false;
  }
  if (!enter(session, node, value)) return false;
  callOnChange(taskOf(session, node, "change"), node, value);
  return true;
}

/** Remembers a value; false where it is not to be had, because what the widget is bound to has gone meanwhile. */
export function enter(session: Session, node: Node, value: unknown): boolean {
  try {
    node.memory!.enter(node, node.site.definition.value!, value);
    return true;
  } catch (error) {
    return refuse(session, node, error);
  }
}

/** Calls the widget's handler before the run. */
export function callOnChange(task: Task, node: Node, value: unknown): void {
  const { definition } = node.site;
  const kind = definition.value!;
  const told = kind.told === undefined ? [copyFor(kind, value)] : kind.told(value, node.raw);
  if (told !== null) callHandler(task, node, definition, told);
}

function trigger(session: Session, node: Node, value: unknown, raw: unknown): boolean {
  const { definition } = node.site;
  const { act } = definition.trigger!;
  const clicked = definition.handler === "onClick";
  const keeper = definition.submits ? keeperAround(node) : null;
  const taskNow = (): Task => taskOf(session, node, clicked ? "click" : "submit");
  const press = (task: Task): void => {
    task.triggers.push({ memory: (node.memory ??= new Memory()), value });
    if (act !== undefined) task.calls.push(() => act(node.raw, raw));
    // That a button was clicked says the call itself.
    callHandler(task, node, definition, definition.trigger!.rest === false ? [] : [value]);
  };
  if (keeper !== null) return keeper.site.definition.keeps!.submit(session, keeper, taskNow, press);
  press(taskNow());
  return true;
}

function callHandler(task: Task, node: Node, { handler: name }: Definition, args: unknown[]): void {
  const handler = node.given(name!);
  if (typeof handler === "function") task.calls.push(() => (handler as (...args: unknown[]) => unknown)(...args));
}

function taskOf(session: Session, node: Node, gesture: string): Task {
  return session.inbox.taskFor(node, { kind: "gesture", node, gesture });
}
