// Which pictures the ground is put together from, and where each lies.
import type { MapTiles } from "../spec/index.ts";
import { WORLD } from "./mercator.ts";
import type { Sight } from "./sight.ts";

export interface Tile {
  readonly key: string;
  readonly url: string;
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** A server is not asked for more at once, whatever the size of the page. */
const MOST = 400;

export function tilesOf({ url, maxZoom = 19 }: MapTiles, sight: Sight, fine: boolean): Tile[] {
  const { size, scale, u, v } = sight;
  const zoom = Math.max(0, Math.min(maxZoom, Math.round(Math.log2(scale / WORLD))));
  const count = 2 ** zoom;
  const side = scale / count;
  const half = Math.min(0.5, size.width / 2 / scale);
  const across: [number, number] = [Math.floor((u - half) * count), Math.ceil((u + half) * count)];
  const down: [number, number] = [
    Math.max(0, Math.floor((v - size.height / 2 / scale) * count)),
    Math.min(count, Math.ceil((v + size.height / 2 / scale) * count)),
  ];
  const tiles: Tile[] = [];
  for (let y = down[0]; y < down[1]; y++) {
    for (let x = across[0]; x < across[1] && tiles.length < MOST; x++) {
      const address = url
        .replaceAll("{z}", `${zoom}`)
        .replaceAll("{x}", `${((x % count) + count) % count}`)
        .replaceAll("{y}", `${y}`)
        .replaceAll("{r}", fine ? "@2x" : "");
      tiles.push({
        key: `${zoom} ${x} ${y}`,
        url: address,
        left: size.width / 2 + (x / count - u) * scale,
        top: size.height / 2 + (y / count - v) * scale,
        side,
      });
    }
  }
  return tiles;
}
