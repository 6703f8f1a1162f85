// What the panel asks for: to go back to a run, and to set a value.
import { messageOf } from "../core/thrown/describe-error.ts";
import { besides } from "./all-state.ts";
import type { FieldName } from "./picture.ts";
import type { Recorder } from "./recorder.ts";
import { restore, setBeside, setState, setWidget, widgetsOf } from "./restore.ts";

export type Act =
  | { readonly op: "go-back"; readonly id: number }
  /** `text`: JSON. */
  | { readonly op: "set"; readonly name: FieldName; readonly text: string };

/** Does it; resolves to what is wrong where it cannot be done. */
export async function perform(recorder: Recorder, act: Act): Promise<string | undefined> {
  try {
    if (act.op === "go-back") await restore(recorder, act.id);
    else set(recorder, act.name, JSON.parse(act.text));
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

function set({ session }: Recorder, { of, key }: FieldName, value: unknown): void {
  if (of === "session") return setState(session, `${key}`, value);
  if (of === "widget") {
    const widget = widgetsOf(session).find(({ node }) => node.id === key);
    if (widget === undefined) throw new RangeError("It is not on the page any more.");
    return setWidget(session, widget.node, value);
  }
  const beside = besides(session).find(({ kind }) => kind === of);
  if (beside === undefined) throw new RangeError("The script does not ask for it any more.");
  setBeside(session, beside, `${key}`, value);
}
