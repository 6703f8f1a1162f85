// A dashboard whose figures are asked of a database, in SQL: the questions are put where the data are, and answers are remembered.
import { type AppConfig, BarChart, Caption, Column, Columns, DataFrame, Header, LineChart, Metric, MultiSelect, SegmentedControl, Sidebar, Slider, Spinner, Tab, Tabs, Title, cache } from "dacapo";
import { openDatabase } from "./database.server.ts";

export const config = { title: "Weather in SQL", icon: "🌦️", layout: "wide", host: "server" } satisfies AppConfig;

// One connection for all who look; an answer is as good for the next ten minutes as it is now.
const database = cache.resource(openDatabase);
const MINUTES = 60_000;

const cities = ["Seattle", "New York"] as const;
type City = (typeof cities)[number];
type Span = readonly [from: number, to: number];

const summary = cache(
  async (chosen: readonly City[], [from, to]: Span) => {
    const { rows } = await (await database()).query<{ city: City; days: number; wet: number; rain: number; warmest: number; coldest: number }>(
      `select city,
              count(*)::int as days,
              (count(*) filter (where rain > 0))::int as wet,
              sum(rain) as rain,
              max(warmest) as warmest,
              min(coldest) as coldest
         from weather
        where city = any($1) and extract(year from day) between $2 and $3
        group by city
        order by city desc`,
      [chosen, from, to],
    );
    return rows;
  },
  { ttl: 10 * MINUTES },
);

const course = cache(
  async (chosen: readonly City[], [from, to]: Span, step: "week" | "month" | "quarter") => {
    const { rows } = await (await database()).query<{ city: City; time: string; warmest: number; rain: number }>(
      `select city, to_char(date_trunc($4, day), 'YYYY-MM-DD') as time, avg(warmest) as warmest, sum(rain) as rain
         from weather
        where city = any($1) and extract(year from day) between $2 and $3
        group by city, date_trunc($4, day)
        order by date_trunc($4, day), city`,
      [chosen, from, to, step],
    );
    return rows;
  },
  { ttl: 10 * MINUTES },
);

const skies = cache(
  async (chosen: readonly City[], [from, to]: Span) => {
    const { rows } = await (await database()).query<{ city: City; sky: string; share: number }>(
      `select city, sky, 100 * count(*) / sum(count(*)) over (partition by city)::float8 as share
         from weather
        where city = any($1) and extract(year from day) between $2 and $3
        group by city, sky
        order by sky, city`,
      [chosen, from, to],
    );
    return rows;
  },
  { ttl: 10 * MINUTES },
);

const spells = cache(
  async (chosen: readonly City[], [from, to]: Span) => {
    // Dry days in a row differ from their running number by the same date.
    const { rows } = await (await database()).query<{ city: City; from: string; to: string; days: number }>(
      `with dry as (
         select city, day, day - (row_number() over (partition by city order by day))::int as run
           from weather
          where city = any($1) and extract(year from day) between $2 and $3 and rain = 0
       )
       select city, to_char(min(day), 'YYYY-MM-DD') as from, to_char(max(day), 'YYYY-MM-DD') as to, count(*)::int as days
         from dry
        group by city, run
        order by days desc, min(day)
        limit 20`,
      [chosen, from, to],
    );
    return rows;
  },
  { ttl: 10 * MINUTES },
);

const asked = <Sidebar>
  {() => {
    <Header>What is asked</Header>;
    return {
      cities: <MultiSelect label="City" options={cities} value={cities} />,
      years: <Slider label="Years" min={2012} max={2015} value={[2012, 2015]} />,
      step: <SegmentedControl label="In steps of a" options={["week", "month", "quarter"] as const} value="month" />,
    };
  }}
</Sidebar>;

<Title>Weather in two cities</Title>;

const places: Awaited<ReturnType<typeof summary>> = await <Spinner label="Asking the database">{() => summary(asked.cities, asked.years)}</Spinner>;
<Caption>{places.reduce((sum, { days }) => sum + days, 0).toLocaleString("en")} days</Caption>;
for (const { city, wet, days, rain, warmest, coldest } of places) {
  <Header key={city}>{city}</Header>;
  <Columns key={city}>
    <Column><Metric label="Rain" value={`${Math.round(rain).toLocaleString("en")} mm`} /></Column>
    <Column><Metric label="Wet days" value={`${Math.round((100 * wet) / days)} %`} /></Column>
    <Column><Metric label="Warmest" value={`${warmest} °C`} /></Column>
    <Column><Metric label="Coldest" value={`${coldest} °C`} /></Column>
  </Columns>;
}

<Tabs>
  <Tab label="In the course of time">
    {async () => {
      const rows = await course(asked.cities, asked.years, asked.step);
      <LineChart title="Warmest of each day, on average" data={rows} x="time" y="warmest" color="city" yTitle="°C" />;
      <BarChart title="Rain" data={rows} x="time" y="rain" color="city" yTitle="mm" stack={false} />;
    }}
  </Tab>
  <Tab label="Skies">
    {async () => {
      <BarChart data={await skies(asked.cities, asked.years)} x="sky" y="share" color="city" yTitle="% of days" stack={false} />;
    }}
  </Tab>
  <Tab label="Without rain">
    {async () => {
      <DataFrame data={await spells(asked.cities, asked.years)} label="The longest times without rain" />;
    }}
  </Tab>
</Tabs>;
