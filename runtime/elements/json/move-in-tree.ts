// What a key does in a tree, by the practices of ARIA.
import type { Row } from "./rows.ts";

/** Goes to another line, or opens and closes some. */
export type Move = { readonly to: number } | { readonly rows: readonly Row[]; readonly open: boolean };

/** Nothing for a key that means nothing here. */
export function moveInTree(rows: readonly Row[], at: number, key: string): Move | undefined {
  const row = rows[at]!;
  const to = (index: number): Move | undefined => (index >= 0 && index < rows.length ? { to: index } : undefined);
  switch (key) {
    case "ArrowDown":
      return to(at + 1);
    case "ArrowUp":
      return to(at - 1);
    case "Home":
      return to(0);
    case "End":
      return to(rows.length - 1);
    case "ArrowRight":
      if (row.open === undefined) return undefined;
      return row.open ? to(at + 1) : { rows: [row], open: true };
    case "ArrowLeft":
      return row.open === true ? { rows: [row], open: false } : to(parentOf(rows, at));
    case "Enter":
    case " ":
      return row.open === undefined ? undefined : { rows: [row], open: !row.open };
    case "*":
      return { rows: siblingsOf(rows, at).filter(({ open }) => open === false), open: true };
    default:
      return [...key].length === 1 ? to(nextNamed(rows, at, key)) : undefined;
  }
}

function parentOf(rows: readonly Row[], at: number): number {
  const { level } = rows[at]!;
  let above = at - 1;
  while (above >= 0 && rows[above]!.level >= level) above--;
  return above;
}

function siblingsOf(rows: readonly Row[], at: number): Row[] {
  const { level } = rows[at]!;
  const parent = parentOf(rows, at);
  let end = at;
  while (end < rows.length && rows[end]!.level >= level) end++;
  return rows.slice(parent + 1, end).filter((row) => row.level === level);
}

/** The next line whose name begins so, from the top again after the last. */
function nextNamed(rows: readonly Row[], at: number, letter: string): number {
  const begins = ({ name = "" }: Row): boolean => name.toLowerCase().startsWith(letter.toLowerCase());
  const below = rows.findIndex((row, index) => index > at && begins(row));
  return below === -1 ? rows.findIndex(begins) : below;
}
