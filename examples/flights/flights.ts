// Two tables of files and one of names, joined once: every route knows its two ends. Sources and licences: flights.md.
import { type ColumnTable, fromCSV } from "arquero";

export const regions = ["West", "Midwest", "South", "Northeast", "Islands"] as const;
export type Region = (typeof regions)[number];

/** How many flights there were in the year from one airport to another, and where those are. */
export interface Route {
  origin: string;
  destination: string;
  flights: number;
  from: string;
  fromCity: string;
  fromRegion: Region;
  lat: number;
  lon: number;
  to: string;
  toCity: string;
  toRegion: Region;
}

const files = {
  routes: new URL("./routes.csv", import.meta.url),
  airports: new URL("./airports.csv", import.meta.url),
  states: new URL("./states.csv", import.meta.url),
};

async function read(file: URL): Promise<ColumnTable> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return fromCSV(await answer.text());
}

/** A row for each route: the columns of {@link Route}. */
export async function loadRoutes(): Promise<ColumnTable> {
  const [routes, airports, states] = await Promise.all([read(files.routes), read(files.airports), read(files.states)]);
  const places = airports.join(states, "state");
  return routes
    .join(
      places.select({
        code: "origin",
        airport: "from",
        city: "fromCity",
        region: "fromRegion",
        lat: "lat",
        lon: "lon",
      }),
      "origin",
    )
    .join(places.select({ code: "destination", airport: "to", city: "toCity", region: "toRegion" }), "destination");
}
