// What part of the earth is in sight: moved by the user, else as the script says, else all of the data.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { same } from "../../charts/spec/index.ts";
import { fit, type MapModel, moved, type Sight, sightOf, zoomed } from "../engine/index.ts";
import type { MapView } from "../spec/index.ts";

interface Pixels {
  readonly width: number;
  readonly height: number;
}

export interface Seeing {
  readonly sight: Sight;
  /** Where the user or the script has moved it; nothing while it shows what it did at first. */
  readonly view: MapView | null;
  move(by: readonly [number, number]): void;
  zoom(at: readonly [number, number], times: number): void;
  show(view: MapView | null): void;
}

/** A hand that moves a map rests for so long before the script is told, in milliseconds. */
const REST = 250;

/**
 * @param held What the script holds: another one moves the map there.
 * @param first What it shows where nobody has moved it.
 * @param rest Called when the user has moved it.
 */
export function useSight(
  model: MapModel,
  size: Pixels,
  held: MapView | null,
  first: MapView | undefined,
  rest: (view: MapView | null) => void,
): Seeing {
  const given = useRef<readonly unknown[]>([held, first]);
  const [own, setOwn] = useState<{ given: readonly unknown[]; view: MapView | null } | null>(null);
  if (!same(given.current, [held, first])) given.current = [held, first];
  const isOwn = own !== null && own.given === given.current;
  const view = isOwn ? own.view : held;
  const whole = useMemo(() => fit(model.bounds, size), [model, size]);
  const { lat, lon, zoom } = view ?? first ?? whole;
  const sight = useMemo(() => sightOf({ lat, lon, zoom }, size), [lat, lon, zoom, size]);
  // Several gestures may come before the next paint.
  const now = useRef(sight);
  now.current = sight;
  const told = useRef(rest);
  told.current = rest;
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const show = (next: MapView | null): void => {
    if (next !== null) now.current = sightOf(next, size);
    setOwn({ given: given.current, view: next });
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => told.current(next), REST);
  };
  return {
    sight,
    view,
    show,
    move: (by) => show(moved(now.current, by)),
    zoom: (at, times) => show(zoomed(now.current, at, times)),
  };
}
