// What caused a run, in words.
import type { Cause } from "../core/run/inbox.ts";
import { nameOf } from "../core/wire/name.ts";
import type { Node } from "../core/tape/node.ts";
import { placeOf } from "../core/thrown/signals.ts";
import { write, writeText } from "../core/values/write.ts";

const verbs: Readonly<Record<string, string>> = {
  change: "changed",
  click: "clicked",
  submit: "sent",
  dismiss: "closed",
};

export function causeInWords({ kind, node, gesture }: Cause): string {
  switch (kind) {
    case "start":
      return "the page was opened";
    case "gesture":
      return `${elementInWords(node!)} ${verbs[gesture!] ?? gesture}`;
    case "timer":
      return `the timer of ${elementInWords(node!)}`;
    case "rerun":
      return "rerun()";
    case "edit":
      return "the script was edited";
    case "stored":
      return "another tab changed what is stored";
    case "shared":
      return "what is shared has changed";
    case "inspect":
      return "the inspector";
    default:
      return "the page asked for it";
  }
}

function elementInWords(node: Node): string {
  const name = nameOf(node) || (node.key === undefined ? "" : writeText(node.key));
  return name === "" ? node.name : `${node.name} ${write(name)}`;
}

/** Where in the script the cause stands: the `rerun()`, or the element. */
export function placeOfCause({ signal, node }: Cause, file: string): string | undefined {
  if (signal !== undefined) return placeOf(signal);
  return node === undefined || node.site.at === "" ? undefined : `${file}:${node.site.at}`;
}
