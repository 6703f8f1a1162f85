// What a painter gets of a map: a chart's columns, and beside them shapes, tiles and what is in sight.
import type { SentSelection, ShownChart } from "../../charts/spec/index.ts";

/** What part of the earth is in sight. */
export interface MapView {
  /** Degrees north of the equator of the middle of the map: −85 to 85. */
  lat: number;
  /** Degrees east of Greenwich of the middle of the map: −180 to 180. */
  lon: number;
  /** 0: the whole earth is 256 pixels wide; each step is twice as near. Up to 22. */
  zoom: number;
}

/** A ground that is drawn by MapLibre, the app's own: `npm install maplibre-gl`. */
export interface MapStyle {
  /** The address of a style, or the style itself: [what MapLibre draws](https://maplibre.org/maplibre-style-spec/), vector tiles and all else. */
  style: string | object;
  /** Whose it is, shown in the map's corner: who offers tiles asks for that. */
  attribution: string;
  /** The address that the attribution leads to. */
  href?: string;
}

/** Pictures that the ground of a map is put together from. */
export interface MapTiles {
  /** The address of a picture, with `{z}`, `{x}` and `{y}` in it; `{r}` becomes `@2x` on screens with fine pixels. */
  url: string;
  /** Whose they are, shown in the map's corner: who offers tiles asks for that. */
  attribution: string;
  /** The address that the attribution leads to. */
  href?: string;
  /** The nearest zoom that there are pictures for, 19 unless given; beyond, they are shown larger. */
  maxZoom?: number;
}

/** Coordinates one behind the other: longitude, latitude, longitude, latitude … */
export type Coordinates = readonly number[];

/** A geometry of GeoJSON, sorted by what is drawn how. */
export interface Shape {
  /** Polygons: the rim, then the holes. */
  readonly areas: readonly (readonly Coordinates[])[];
  readonly lines: readonly Coordinates[];
  readonly points: Coordinates;
}

export interface ShownMap extends ShownChart {
  /** By row; left out where no field holds any. */
  readonly shapes?: readonly (Shape | null)[];
  readonly tiles?: MapTiles | MapStyle;
  readonly view?: MapView;
  readonly outline?: boolean;
  /** The script wants to know what is in sight. */
  readonly moves?: boolean;
}

/** What a painter sends of a map, and gets back. */
export interface SentMap extends SentSelection {
  readonly view: MapView | null;
}
