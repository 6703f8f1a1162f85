// The pointer in a grid: clicks, ranges that are drawn, and fingers, which scroll unless they rest for a while.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type CellRange, rangeOf } from "./cell-range.ts";
import { fillCells } from "./fill-cells.ts";
import { columnOf, type Grid } from "./grid.ts";
import { HEAD } from "./heights.ts";
import { isRightToLeft } from "./use-keys.ts";

/** Milliseconds that a finger rests, and pixels that it trembles. */
const REST = 500;
const SLIP = 8;
/** Pixels from the edge at which the grid scrolls along. */
const EDGE = 24;
/** Milliseconds between two taps that belong together. */
const TWICE = 400;

interface Spot {
  row: number;
  column: number;
}

export interface Pointer {
  onPointerDown(event: PointerEvent): void;
  onClick(event: MouseEvent): void;
  onDblClick(event: MouseEvent): void;
  onContextMenu(event: MouseEvent): void;
}

const isControl = (target: EventTarget | null): boolean =>
  (target as Element | null)?.closest?.("button, a[href], input, select, textarea, [contenteditable]") !== null;

export function usePointer(layer: RefObject<HTMLElement | null>, now: () => Grid): Pointer {
  /** What is going on: where it began, and whether more than a click has come of it. */
  const going = useRef<{
    id: number;
    x: number;
    y: number;
    at: Spot;
    drawing: boolean;
    moved: boolean;
    touch: boolean;
  } | null>(null);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const rolling = useRef<number>(0);
  const last = useRef({ x: 0, y: 0 });
  const swallow = useRef(false);
  /** What is being filled from, while the corner is drawn. */
  const source = useRef<CellRange | null>(null);
  const tapped = useRef({ at: 0, row: -1, column: -1 });
  /** What went down last is a finger: Safari does not say so of the click that follows. */
  const finger = useRef(false);

  const spotAt = (x: number, y: number): Spot => {
    const box = layer.current!.getBoundingClientRect();
    const { scroll } = now();
    const across = isRightToLeft(layer.current!) ? box.right - x : x - box.left;
    return { row: scroll.rowAt(y - box.top), column: scroll.columnAt(Math.max(0, Math.min(box.width - 1, across))) };
  };
  const spotOf = (target: EventTarget | null): Spot | null => {
    const cell = (target as Element | null)?.closest?.("[role=gridcell][aria-colindex]");
    const row = cell?.closest("[aria-rowindex]");
    if (cell === null || cell === undefined || row === null || row === undefined) return null;
    return {
      row: Number(row.getAttribute("aria-rowindex")) - 2,
      column: Number(cell.getAttribute("aria-colindex")) - 1,
    };
  };
  const draw = (): void => {
    const { x, y } = last.current;
    const grid = now();
    const { row, column } = spotAt(x, y);
    if (source.current !== null) return grid.fill(stretched(source.current, row, column, grid));
    if (columnOf(grid, column) !== null && (row !== grid.cursor.at.row || column !== grid.cursor.at.column))
      grid.cursor.go(row, column, { more: true });
  };
  const roll = (): void => {
    cancelAnimationFrame(rolling.current);
    if (going.current?.drawing !== true) return;
    const box = layer.current!.getBoundingClientRect();
    const { x, y } = last.current;
    const step = (place: number, from: number, to: number): number =>
      place < from + EDGE ? (place - from - EDGE) / 2 : place > to - EDGE ? (place - to + EDGE) / 2 : 0;
    const [across, down] = [step(x, box.left, box.right), step(y, box.top + HEAD, box.bottom)];
    // Within the frame only at the very edge: a range is drawn there as well.
    if (going.current.moved && (across !== 0 || down !== 0)) {
      now().scroll.by(across, down);
      draw();
    }
    rolling.current = requestAnimationFrame(roll);
  };

  useLayoutEffect(() => {
    const element = layer.current!;
    const moved = (event: PointerEvent): void => {
      const { current } = going;
      if (current === null || event.pointerId !== current.id) return;
      last.current = { x: event.clientX, y: event.clientY };
      const away = Math.hypot(event.clientX - current.x, event.clientY - current.y) > SLIP;
      if (away) clearTimeout(resting.current);
      if (!current.drawing) return;
      const spot = spotAt(event.clientX, event.clientY);
      if (!current.moved && !away && spot.row === current.at.row && spot.column === current.at.column) return;
      current.moved = true;
      draw();
    };
    const ended = (event: PointerEvent): void => {
      const { current } = going;
      if (current === null || event.pointerId !== current.id) return;
      going.current = null;
      clearTimeout(resting.current);
      cancelAnimationFrame(rolling.current);
      if (!current.drawing) return;
      swallow.current = current.moved || current.touch || source.current !== null;
      if (source.current !== null) {
        const { editor, filling, fill, cursor } = now();
        if (editor !== null && filling !== null && event.type === "pointerup") {
          // As in spreadsheets: with Ctrl the other way round.
          fillCells(now(), editor, source.current, filling, event.ctrlKey || event.metaKey ? "other" : "series");
          cursor.mark(filling);
        }
        source.current = null;
        return fill(null);
      }
      if (now().shown.cellMode === "cells" && (current.moved || current.touch)) now().settleCells();
    };
    // Once a finger draws, it does not scroll.
    const hold = (event: TouchEvent): void => {
      if (going.current?.drawing === true && event.cancelable) event.preventDefault();
    };
    element.addEventListener("touchmove", hold, { passive: false });
    addEventListener("pointermove", moved);
    addEventListener("pointerup", ended);
    addEventListener("pointercancel", ended);
    return () => {
      element.removeEventListener("touchmove", hold);
      removeEventListener("pointermove", moved);
      removeEventListener("pointerup", ended);
      removeEventListener("pointercancel", ended);
      clearTimeout(resting.current);
      cancelAnimationFrame(rolling.current);
    };
  }, []);

  return {
    onPointerDown(event) {
      swallow.current = false;
      finger.current = event.pointerType === "touch";
      const spot = spotOf(event.target);
      if (event.button !== 0 || spot === null || isControl(event.target)) return;
      const grid = now();
      grid.wander();
      if ((event.target as Element).closest(".dc-grid-fill") !== null) {
        source.current = grid.cursor.range;
        going.current = {
          id: event.pointerId,
          x: event.clientX,
          y: event.clientY,
          at: spot,
          moved: false,
          touch: false,
          drawing: true,
        };
        last.current = { x: event.clientX, y: event.clientY };
        event.preventDefault();
        return roll();
      }
      const touch = event.pointerType === "touch";
      const begin = { id: event.pointerId, x: event.clientX, y: event.clientY, at: spot, moved: false, touch };
      last.current = { x: event.clientX, y: event.clientY };
      clearTimeout(resting.current);
      if (touch) {
        going.current = { ...begin, drawing: false };
        resting.current = setTimeout(() => {
          if (going.current === null) return;
          going.current.drawing = true;
          const { shown, selecting, cursor } = now();
          cursor.go(spot.row, spot.column);
          if (shown.rowMode === "rows") selecting.toggleRow(spot.row);
          roll();
        }, REST);
        return;
      }
      going.current = { ...begin, drawing: columnOf(grid, spot.column) !== null };
      const beside = (event.ctrlKey || event.metaKey) && grid.shown.cellMode !== "cell";
      grid.cursor.go(spot.row, spot.column, { more: event.shiftKey, beside });
      roll();
    },
    onClick(event) {
      const spot = spotOf(event.target);
      if (spot === null) return;
      const grid = now();
      const { shown, selecting, cursor } = grid;
      if (swallow.current) {
        swallow.current = false;
        event.preventDefault();
        return;
      }
      const column = columnOf(grid, spot.column);
      if (isControl(event.target)) {
        cursor.go(spot.row, spot.column);
        if ((event.target as Element).closest(".dc-grid-press:not([data-again])") !== null && column?.kind === "button")
          grid.fire("cell", { row: grid.standing.rows.id(grid.standing.rowAt(spot.row)), column: column.key });
        return;
      }
      // A finger has only now said that it was no scrolling.
      if (cursor.at.row !== spot.row || cursor.at.column !== spot.column) cursor.go(spot.row, spot.column);
      if (column === null) return selecting.toggleRow(spot.row, event.shiftKey);
      if (shown.rowMode === "row" && !event.shiftKey) selecting.toggleRow(spot.row);
      if (shown.cellMode !== null) grid.settleCells();
      const before = tapped.current;
      tapped.current = { at: event.timeStamp, ...spot };
      if (grid.editor !== null && column.kind === "boolean" && (event.target as Element).closest(".dc-grid-truth"))
        return void grid.editing.begin(spot.row, spot.column);
      // Not every browser calls two taps a double click.
      const twice = before.row === spot.row && before.column === spot.column && event.timeStamp - before.at < TWICE;
      if (twice && finger.current) grid.editing.begin(spot.row, spot.column);
      grid.click(spot.row, spot.column);
    },
    onDblClick(event) {
      const spot = spotOf(event.target);
      if (spot === null || isControl(event.target) || (event.target as Element).closest(".dc-grid-truth") !== null)
        return;
      const { editing, openCell } = now();
      if (columnOf(now(), spot.column) !== null && !editing.begin(spot.row, spot.column))
        openCell(spot.row, spot.column);
    },
    onContextMenu(event) {
      // A long press of a finger draws.
      if (going.current?.touch === true && !isControl(event.target)) event.preventDefault();
    },
  };
}

/** What is filled goes on in one direction: that in which the pointer is further away. */
function stretched(from: CellRange, row: number, column: number, { standing }: Grid): CellRange {
  const corner = rangeOf({ row: from.top, column: from.start }, { row: from.bottom, column: from.end });
  const down = Math.max(from.top - row, row - from.bottom, 0);
  const aside = Math.max(from.start - column, column - from.end, 0);
  if (down === 0 && aside === 0) return corner;
  return down >= aside
    ? { ...from, top: Math.min(from.top, row), bottom: Math.min(standing.length - 1, Math.max(from.bottom, row)) }
    : { ...from, start: Math.min(from.start, column), end: Math.max(from.end, column) };
}
