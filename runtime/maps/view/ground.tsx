// The ground of a map: pictures from the author's server, and whose they are.
import { useState } from "preact/hooks";
import { isSafeUrl } from "../../painter/safe-url.ts";
import { type Sight, tilesOf } from "../engine/index.ts";
import type { MapStyle, MapTiles } from "../spec/index.ts";

interface GroundProps {
  tiles: MapTiles;
  sight: Sight;
  /** A picture did not come. */
  onLost(): void;
}

export function Ground({ tiles, sight, onLost }: GroundProps) {
  const [lost, setLost] = useState<ReadonlySet<string>>(new Set());
  const [come, setCome] = useState<ReadonlySet<string>>(new Set());
  const add = (url: string) => (before: ReadonlySet<string>) => new Set(before).add(url);
  const left = (sight.size.width - sight.scale) / 2;
  const shown = tilesOf(tiles, sight, (globalThis.devicePixelRatio || 1) > 1.5);
  return (
    <div class="dc-map-ground" aria-hidden="true">
      {/* The earth is there once. */}
      <div style={{ position: "absolute", inset: `0 ${Math.max(0, left)}px`, overflow: "hidden" }}>
        {shown
          .filter(({ url }) => !lost.has(url))
          .map(({ key, url, left: x, top, side }) => (
            <img
              key={key}
              src={url}
              alt=""
              draggable={false}
              data-here={come.has(url) ? true : undefined}
              style={{ left: `${x - Math.max(0, left)}px`, top: `${top}px`, width: `${side}px`, height: `${side}px` }}
              onLoad={() => setCome(add(url))}
              onError={() => {
                setLost(add(url));
                onLost();
              }}
            />
          ))}
      </div>
    </div>
  );
}

export const Credit = ({ tiles: { attribution, href } }: { tiles: MapTiles | MapStyle }) => (
  <div class="dc-map-credit">
    {href === undefined || !isSafeUrl(href) ? (
      attribution
    ) : (
      <a href={href} target="_blank" rel="noreferrer">
        {attribution}
      </a>
    )}
  </div>
);
