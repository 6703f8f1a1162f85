// The ground of a map by a style, drawn by MapLibre: a library that the app brings itself.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./maplibre.d.ts" />
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { peer } from "../../guests/peer.ts";
import { type Sight, viewOf } from "../engine/index.ts";

interface StyleGroundProps {
  style: string | object;
  sight: Sight;
  /** It cannot be drawn, or a part of it did not come; a missing library is said in words. */
  onLost(why?: string): void;
}

type Drawn = import("maplibre-gl").Map;

/** The library's earth is twice as wide at the same zoom. */
function cameraOf(sight: Sight): { center: [number, number]; zoom: number } {
  const { lat, lon, zoom } = viewOf(sight);
  return { center: [lon, lat], zoom: zoom - 1 };
}

export function StyleGround({ style, sight, onLost }: StyleGroundProps) {
  const place = useRef<HTMLDivElement>(null);
  const map = useRef<Drawn>(null);
  const now = useRef({ sight, onLost });
  now.current = { sight, onLost };
  useEffect(() => {
    let gone = false;
    void begin(place.current!, style, now.current.sight, (error) => now.current.onLost(wordsOf(error))).then((made) => {
      if (made === null) return;
      if (gone) return made.remove();
      map.current = made;
      made.jumpTo(cameraOf(now.current.sight));
    });
    return () => {
      gone = true;
      map.current?.remove();
      map.current = null;
    };
  }, [style]);
  const { size } = sight;
  useLayoutEffect(() => void map.current?.resize(), [size.width, size.height]);
  useLayoutEffect(() => void map.current?.jumpTo(cameraOf(sight)), [sight]);
  // The earth is there once.
  const beside = Math.max(0, (size.width - sight.scale) / 2);
  return (
    <div class="dc-map-ground" aria-hidden="true" style={{ clipPath: `inset(0 ${beside}px)` }}>
      <div ref={place} class="dc-map-style" />
    </div>
  );
}

async function begin(
  container: HTMLElement,
  style: string | object,
  sight: Sight,
  fail: (error: unknown) => void,
): Promise<Drawn | null> {
  try {
    const library = await peer(() => import("maplibre-gl"), "MapChart", "maplibre-gl");
    const worker = await peer(
      () => import("maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url"),
      "MapChart",
      "maplibre-gl",
    );
    library.setWorkerUrl(worker.default);
    const map = new library.Map({
      ...cameraOf(sight),
      container,
      style: typeof style === "string" ? style : structuredClone(style),
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      // So that it is printed.
      canvasContextAttributes: { preserveDrawingBuffer: true },
      // What is in sight is ours to say.
      transformConstrain: (center, zoom) => ({ center, zoom }),
    });
    map.on("error", ({ error }) => fail(error));
    return map;
  } catch (error) {
    fail(error);
    return null;
  }
}

/** The words for a library that is missing; what the library itself says is for its author. */
const wordsOf = (error: unknown): string | undefined => {
  const { name, message } = Object(error) as Partial<Error>;
  return name === "MissingPeer" ? message : undefined;
};
