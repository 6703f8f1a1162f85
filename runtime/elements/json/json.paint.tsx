// Paints a value as a tree that opens and closes.
import { useRef, useState } from "preact/hooks";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Json as plain, type JsonProps } from "./json.ts";
import { moveInTree } from "./move-in-tree.ts";
import { type Row, rowsOf } from "./rows.ts";
import { data as words } from "../../language/english/shown.ts";
import "../../painter/parts/hues.css";
import "./json.css";

const JsonPaint: Paint<JsonProps> = ({ props: { data, expanded, label }, box }) => {
  const tree = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [active, activate] = useState("");
  const levels = typeof expanded === "number" ? expanded : expanded === false ? 0 : Infinity;
  const rows = rowsOf(data, levels, chosen);
  const at = Math.max(
    0,
    rows.findIndex(({ path }) => path === active),
  );

  const go = (index: number): void => {
    activate(rows[index]!.path);
    (tree.current!.children[index] as HTMLElement).focus();
  };
  const open = (which: readonly Row[], now: boolean): void =>
    choose(new Map([...chosen, ...which.map(({ path }) => [path, now] as const)]));

  const onKeyDown = (event: KeyboardEvent): void => {
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moveInTree(rows, at, event.key);
    if (move === undefined) return;
    event.preventDefault();
    if ("to" in move) go(move.to);
    else open(move.rows, move.open);
  };
  const onClick = (row: Row, index: number): void => {
    // Text can be selected without opening anything.
    if (getSelection()?.isCollapsed === false) return;
    go(index);
    if (row.open !== undefined) open([row], !row.open);
  };

  return (
    <div ref={tree} {...box} role="tree" dir="ltr" aria-label={label ?? words.data} onKeyDown={onKeyDown}>
      {rows.map((row, index) => (
        <div
          key={row.path}
          role="treeitem"
          aria-level={row.level}
          aria-posinset={row.place}
          aria-setsize={row.among}
          aria-expanded={row.open}
          tabIndex={index === at ? 0 : -1}
          style={`--level:${row.level - 1}`}
          data-kind={row.kind}
          onClick={() => onClick(row, index)}
        >
          {row.name !== undefined && <span class="dc-json-name">{`${row.name}: `}</span>}
          <span>{row.text}</span>
        </div>
      ))}
    </div>
  );
};

export const Json: typeof plain = /*#__PURE__*/ painted(plain, JsonPaint);
