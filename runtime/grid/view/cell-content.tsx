// What stands in a cell, by the kind of its column.
import type { ComponentChildren } from "preact";
import { Marked } from "../../painter/parts/marked.tsx";
import { isSafeUrl } from "../../painter/safe-url.ts";
import { listOf } from "../model/list-of.ts";
import { isEmpty, writeCell } from "../model/write-cell.ts";
import type { GridRows, ShownColumn } from "../spec/shown.ts";
import { LINE, shorten } from "./cell-text.ts";
import { SmallChart } from "./small-chart.tsx";
import { Tag } from "./tag.tsx";
import { grid as words } from "../../language/english/grid.ts";

interface Asked {
  rows: GridRows;
  row: number;
  at: number;
  column: ShownColumn;
  disabled: boolean;
}

export function contentOf({ rows, row, at, column, disabled }: Asked): ComponentChildren {
  const text = rows.text(row, at);
  if (typeof text === "object") return <Wrong says={text.error} />;
  const value = rows.at(row, at);
  const { kind } = column;
  if (kind === "button")
    return (
      <button type="button" class="dc-grid-press" tabIndex={-1} disabled={disabled}>
        {text ?? column.text ?? column.label}
      </button>
    );
  if (isEmpty(value) && text === undefined) return null;
  const written = shorten(text ?? writeCell(value, column), LINE);
  switch (kind) {
    case "boolean":
      return typeof value === "boolean" && text === undefined ? <Truth on={value} /> : written;
    case "select":
      return <Tag text={written} tone={toneOf(value, column)} />;
    case "list":
      return text === undefined ? <Items value={value} column={column} written={written} /> : written;
    case "link":
      return <Link value={value} text={written} />;
    case "image":
      return <Picture value={value} text={written} />;
    case "progress":
      return typeof value === "number" ? <Progress value={value} column={column} text={written} /> : written;
    case "line":
    case "bar":
    case "area": {
      const values = text === undefined ? listOf(value)?.map(numberOf) : undefined;
      return values === undefined ? (
        written
      ) : (
        <SmallChart kind={kind} values={values} min={column.min} max={column.max} />
      );
    }
    case "json":
      return <code class="dc-grid-json">{written}</code>;
    case "markdown":
      return <Marked text={written} />;
    case "color":
      return (
        <>
          <span class="dc-grid-color" style={{ backgroundColor: isColor(value) ? value : "transparent" }} />
          {written}
        </>
      );
    default:
      return written;
  }
}

const Wrong = ({ says }: { says: string }) => (
  <span class="dc-grid-wrong" title={says}>
    <span aria-hidden="true">⚠ </span>
    {shorten(says, LINE)}
  </span>
);

const Truth = ({ on }: { on: boolean }) => (
  <svg
    class="dc-grid-truth"
    data-on={on || undefined}
    viewBox="0 0 16 16"
    role="img"
    aria-label={on ? words.yes : words.no}
  >
    <rect x="1.5" y="1.5" width="13" height="13" rx="3.5" />
    {on && <path d="M4.5 8.3 7 10.8l4.6-5.4" />}
  </svg>
);

/** Options have colours by their place; values that are no option have none. */
const toneOf = (value: unknown, { options }: ShownColumn): number =>
  options?.findIndex((option) => Object.is(option.value, value)) ?? -1;

/** More of them are not seen on one line. */
const ITEMS = 12;

function Items({ value, column, written }: { value: unknown; column: ShownColumn; written: string }) {
  const items = listOf(value);
  if (items === undefined) return <>{written}</>;
  return (
    <span class="dc-grid-items">
      {items.slice(0, ITEMS).map((item) => (
        <Tag text={shorten(writeCell(item, { ...column, kind: "select" }), 60)} tone={toneOf(item, column)} />
      ))}
      {items.length > ITEMS && <span class="dc-grid-more">{`+${items.length - ITEMS}`}</span>}
    </span>
  );
}

const Link = ({ value, text }: { value: unknown; text: string }) =>
  typeof value === "string" && isSafeUrl(value) ? (
    <a class="dc-grid-link" href={value} target="_blank" rel="noopener noreferrer" tabIndex={-1}>
      {text}
    </a>
  ) : (
    <>{text}</>
  );

const Picture = ({ value, text }: { value: unknown; text: string }) =>
  typeof value === "string" && isSafeUrl(value) ? (
    <img class="dc-grid-image" src={value} alt="" loading="lazy" decoding="async" draggable={false} />
  ) : (
    <>{text}</>
  );

function Progress({ value, column: { min = 0, max = 1 }, text }: { value: number; column: ShownColumn; text: string }) {
  const share = Math.max(0, Math.min(1, (value - min) / (max - min || 1)));
  return (
    <span class="dc-grid-progress">
      <span class="dc-grid-progress-track" aria-hidden="true">
        <span style={{ width: `${Number.isFinite(share) ? share * 100 : 0}%` }} />
      </span>
      <span class="dc-grid-progress-text">{text}</span>
    </span>
  );
}

const numberOf = (value: unknown): number =>
  typeof value === "number" ? value : typeof value === "bigint" ? Number(value) : NaN;

const isColor = (value: unknown): value is string =>
  typeof value === "string" && (globalThis.CSS?.supports?.("color", value) ?? false);
