// What the pointer does on a chart: it points, drags, chooses, zooms; two fingers zoom as well.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

export interface PointerDeeds {
  /** It is at a place, or has left. */
  point(at: readonly [number, number] | null): void;
  /** A drag by so many pixels since the last call. */
  drag(by: readonly [number, number]): void;
  /** A rectangle is being drawn; `done`: the button was released. */
  draw(from: readonly [number, number], to: readonly [number, number], done: boolean): void;
  /** A click; `more`: with a key for more than one. */
  click(at: readonly [number, number], more: boolean): void;
  /** `by`: what lies there is moved as well, by so many pixels. */
  zoom(at: readonly [number, number], times: number, by?: readonly [number, number]): void;
  reset(): void;
  /** Whether a drag draws a rectangle. */
  draws(shift: boolean): boolean;
}

/** A hand is never quite still. */
const STILL = 4;

interface Press {
  readonly from: readonly [number, number];
  readonly draws: boolean;
  moved: boolean;
}

export function usePointer(place: RefObject<HTMLElement | null>, deeds: PointerDeeds) {
  const now = useRef(deeds);
  now.current = deeds;
  const press = useRef<Press | null>(null);
  const fingers = useRef(new Map<number, readonly [number, number]>());
  const at = (event: MouseEvent): readonly [number, number] => {
    const { left, top } = place.current!.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const distance = (): number => {
    const [a, b] = [...fingers.current.values()];
    return a === undefined || b === undefined ? 0 : Math.hypot(a[0] - b[0], a[1] - b[1]);
  };
  useLayoutEffect(() => {
    const elsewhere = ({ target }: Event): void => {
      if (!place.current!.contains(target as Node)) now.current.point(null);
    };
    document.addEventListener("pointerdown", elsewhere);
    return () => document.removeEventListener("pointerdown", elsewhere);
  }, []);
  return {
    onPointerMove(event: PointerEvent) {
      const to = at(event);
      const before = fingers.current.get(event.pointerId);
      if (before !== undefined) {
        const apart = distance();
        fingers.current.set(event.pointerId, to);
        if (fingers.current.size === 2) {
          const [a, b] = [...fingers.current.values()] as [readonly [number, number], readonly [number, number]];
          const times = apart > 0 && distance() > 0 ? apart / distance() : 1;
          // What lies between two fingers follows them.
          const by = [(to[0] - before[0]) / 2, (to[1] - before[1]) / 2] as const;
          now.current.zoom([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], times, by);
          press.current = null;
          return;
        }
      }
      const held = press.current;
      if (held === null) return now.current.point(to);
      held.moved ||= Math.hypot(to[0] - held.from[0], to[1] - held.from[1]) > STILL;
      if (!held.moved) return;
      if (held.draws) now.current.draw(held.from, to, false);
      else if (before !== undefined) now.current.drag([to[0] - before[0], to[1] - before[1]]);
    },
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      const from = at(event);
      fingers.current.set(event.pointerId, from);
      // A pointer that a test made up cannot be held.
      try {
        place.current!.setPointerCapture(event.pointerId);
      } catch {
        // It is followed as long as it stays inside.
      }
      press.current =
        fingers.current.size > 1 ? null : { from, draws: now.current.draws(event.shiftKey), moved: false };
      if (event.pointerType === "touch") now.current.point(from);
    },
    onPointerUp(event: PointerEvent) {
      fingers.current.delete(event.pointerId);
      const held = press.current;
      press.current = null;
      if (held === null) return;
      const to = at(event);
      if (!held.moved) now.current.click(to, event.shiftKey || event.ctrlKey || event.metaKey);
      else if (held.draws) now.current.draw(held.from, to, true);
    },
    onPointerCancel(event: PointerEvent) {
      fingers.current.delete(event.pointerId);
      press.current = null;
    },
    onPointerLeave(event: PointerEvent) {
      // A finger that was lifted has left: what it has tapped at is to be read now.
      if (event.pointerType !== "touch" && !fingers.current.has(event.pointerId)) now.current.point(null);
    },
    onWheel(event: WheelEvent) {
      // Without a key the page scrolls.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      now.current.zoom(at(event), Math.exp(Math.max(-0.5, Math.min(0.5, event.deltaY * 0.002))));
    },
    onDblClick() {
      now.current.reset();
    },
  };
}
