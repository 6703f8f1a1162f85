// Places, ways and areas on a map.
import type { ChartHandle, ChartProps, SelectingProps } from "../../charts/spec/index.ts";
import type { Data, FieldOf, RowOf } from "../../data/index.ts";
import { mapDefinition, type MapState, type MapStyle, type MapTiles, type MapView } from "../../maps/spec/index.ts";
import type { Binds, Bound } from "../bind.ts";
import { defineElement } from "../define.ts";

export interface MapChartProps<R = any, D = Data, B = any> extends ChartProps<R, D> {
  /** The field of degrees north of the equator, −90 to 90; left out, the one that is called `lat` or `latitude`. */
  lat?: FieldOf<R>;
  /** The field of degrees east of Greenwich, −180 to 180; left out, the one that is called `lon`, `lng` or `longitude`. */
  lon?: FieldOf<R>;
  /**
   * The field of GeoJSON: points, lines and polygons, as geometries, features or texts; left out, the one that is called
   * `geometry`. For features, whose properties are fields then: `data={features.map((f) => ({ ...f.properties, geometry: f.geometry }))}`.
   */
  geometry?: FieldOf<R>;
  /** The field that ties places together: those with the same value are joined by a line, in their order. */
  line?: FieldOf<R>;
  /** The field of numbers that the areas of the points stand for. */
  size?: FieldOf<R>;
  /** The field that a place is called by in its hint, and for screen readers. */
  label?: FieldOf<R>;
  /** Pixels, 400 unless given: of everything but the table of its data. */
  height?: number;
  /** Lets the user choose places, ways and areas, one or several; nothing when left out. */
  selection?: "points";
  /** What is in sight until the user moves it; another one moves the map there. Left out, all of the data is. */
  view?: MapView;
  /** Runs the script when the user has moved the map: `view` says what is in sight. Off when left out. */
  moves?: boolean;
  /**
   * The ground, from a server: pictures by their address, or a style of MapLibre (`npm install maplibre-gl`), which draws vector tiles.
   * Nothing is asked of any server without it.
   */
  tiles?: MapTiles | MapStyle;
  /** The outline of the world with the borders of its countries, which needs no network; on unless it is `false`. */
  outline?: boolean;
  /** Ties what is chosen and what is in sight to a variable both ways: `bind={state.map}`. */
  bind?: B;
  /** The field's name in a form. */
  name?: string;
  /** Keeps what is chosen and what is in sight for the session while the map is not drawn. */
  persist?: boolean;
  /** Shown, but nothing can be chosen. */
  disabled?: boolean;
  /** Called with what is chosen and what is in sight before the script runs. */
  onChange?: SelectingProps<MapState<R>>["onChange"];
}

type MapChartCall = <D extends Data, B = never>(
  props: MapChartProps<RowOf<D>, D, Bound<B, MapState<RowOf<D>>>> & Binds<B>,
) => MapState<RowOf<D>> & ChartHandle<MapChartProps<RowOf<D>>, RowOf<D>>;

/**
 * A map of the world with places, ways and areas: points by `lat` and `lon`, lines by `line`, and what GeoJSON has by `geometry`.
 * Its outline comes with the package: without `tiles` nothing is asked of any server. Ctrl and the wheel, two fingers, `+`
 * and `−` zoom; dragging and Shift with arrows move it; arrows go from place to place.
 *
 * @returns The chosen rows as `points`, and what is in sight as `view`; beside that a `ChartHandle`.
 * @throws {Problem} `prop-invalid` for what is no data, for a field that it does not have, and for data without places.
 * @example
 * ```tsx
 * const { points } = <MapChart data={cities} label="city" size="people" color="country" selection="points" />;
 * <Text>{points.map((city) => city.city).join(", ")}</Text>;
 * ```
 * Streamlit: `st.map`, `st.pydeck_chart`.
 */
export const MapChart = defineElement<MapChartCall>(mapDefinition("MapChart"));
