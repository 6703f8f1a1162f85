// What is built keeps a strict content policy while it is used, and everybody can use it, by day and by night: charts, maps, guests, media.
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findViolations } from "./accessible.ts";
import { buildSite, type Built, strict } from "./built.ts";
import { sharedBrowser } from "./open.ts";
import type { Watched } from "./chromium.ts";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20" style="color:red"><rect width="40" height="20" fill="#4453d6"/></svg>`;

const files = {
  // A file of the project's own that is called like a library.
  "echarts.ts": "export {};",
  "charts.app.tsx": `import { AreaChart, BarChart, BoxPlot, Heatmap, Histogram, LineChart, PieChart, ScatterChart, Title } from "dacapo";
    const prices = Array.from({ length: 60 }, (_, n) => ({ day: new Date(2026, 2, 1 + n), price: 100 + n + (n % 2) * 60, symbol: n % 2 ? "A" : "B" }));
    const towns = [{ town: "Oslo", people: 7 }, { town: "Alta", people: 2 }, { town: "Bergen", people: 5 }];
    const points = Array.from({ length: 50 }, (_, n) => ({ x: n, y: (n * 7) % 50 }));
    <Title>Gallery</Title>;
    <LineChart title="Lines" data={prices} x="day" y="price" color="symbol" lines={[{ y: 120, label: "limit" }]} />;
    <AreaChart title="Areas" data={prices} x="day" y="price" color="symbol" />;
    <BarChart title="Bars" data={towns} x="town" y="people" color="town" horizontal />;
    <ScatterChart title="Scatter" data={points} x="x" y="y" color="x" size="y" selection="interval" />;
    <Histogram title="Histogram" data={points} value="y" />;
    <Heatmap title="Heat" data={prices} x="symbol" y="day" value="price" />;
    <PieChart title="Pie" data={towns} label="town" value="people" hole={0.4} />;
    <BoxPlot title="Boxes" data={prices} x="symbol" y="price" />;`,
  "map.app.tsx": `import { MapChart, Text, Title } from "dacapo";
    const cities = [
      { city: "Oslo", lat: 59.9, lon: 10.7, people: 717710, part: "Europe" },
      { city: "Suva", lat: -18.1, lon: 178.4, people: 93970, part: "Oceania" },
      { city: "Lima", lat: -12, lon: -77, people: 10_000_000, part: "America" },
    ];
    <Title>Map</Title>;
    const { points } = <MapChart title="Cities" data={cities} label="city" size="people" color="part" selection="points" moves />;
    <Text>chosen {points.map(({ city }) => city).join()}</Text>;
    const area = { type: "Polygon", coordinates: [[[0, 40], [20, 40], [20, 55], [0, 55], [0, 40]]] };
    <MapChart title="Area" data={[{ name: "Square", size: 3, geometry: area }]} label="name" color="size"
      tiles={{ url: "../tiles/{z}/{x}/{y}.svg", attribution: "© Nobody", href: "https://example.org/" }} />;`,
  "style.app.tsx": `import { MapChart, Title } from "dacapo";
    const style = { version: 8, sources: { land: { type: "geojson", data: { type: "Point", coordinates: [0, 0] } } },
      layers: [{ id: "sea", type: "background", paint: { "background-color": "#0000ff" } }, { id: "land", type: "circle", source: "land" }] };
    <Title>Style</Title>;
    <MapChart title="Styled" data={[{ lat: 0, lon: 60 }]} view={{ lat: 0, lon: 0, zoom: 2 }} tiles={{ style, attribution: "© Nobody" }} />;`,
  "guests.app.tsx": `import { EChart, Text, Title, VegaLite } from "dacapo";
    const rows = [{ city: "Oslo", rain: 12 }, { city: "Bergen", rain: 40 }];
    <Title>Guests</Title>;
    const { intervals } = <VegaLite label="Rain" data={rows} selection="interval" spec={{ mark: { type: "point", tooltip: true, size: 900, filled: true },
      height: 150, encoding: { x: { field: "rain", type: "quantitative" }, y: { field: "city", type: "nominal" }, color: { field: "city" } } }} />;
    <Text>ranges {intervals.length}</Text>;
    <EChart label="ECharts" height={200} selection="points" option={{ tooltip: { trigger: "axis" }, legend: {}, dataZoom: [{ type: "slider" }],
      toolbox: { feature: { dataZoom: {}, restore: {} } }, xAxis: { data: ["a", "b"] }, yAxis: {}, series: [{ name: "s", type: "bar", data: [1, 2] }] }} />;`,
  "mermaid.app.tsx": `import { Mermaid, Title } from "dacapo";
    <Title>Diagrams</Title>;
    <Mermaid label="Flow">{"flowchart LR\\n a[One] --> b{Two} --> c((Three)) --> d[And a fourth one] --> e[And a fifth one]"}</Mermaid>;
    <Mermaid label="Sequence">{"sequenceDiagram\\n Alice->>Bob: Hello"}</Mermaid>;`,
  "graphviz.app.tsx": `import { Graphviz, Title } from "dacapo";
    <Title>Graph</Title>;
    <Graphviz label="Graph" dot={'digraph { a [label="Begin", URL="javascript:alert(1)"]; b [URL="/there"]; a -> b -> c; a -> c }'} />;`,
  "plotly.app.tsx": `import { Plotly, Text, Title } from "dacapo";
    <Title>Plotly</Title>;
    const { points } = <Plotly label="Bars" height={240} selection="points" data={[{ type: "bar", name: "n", x: ["a", "b"], y: [1, 2] }, { type: "scatter", name: "m", x: ["a", "b"], y: [2, 1] }]} />;
    <Text>points {points.length}</Text>;`,
  "media.app.tsx": `import { Audio, IFrame, Image, Logo, Pdf, Title, Video } from "dacapo";
    const svg = ${JSON.stringify(svg)};
    <Title>Media</Title>;
    <Logo source={svg} alt="Rectangles Ltd" href="#top" />;
    <Image source={svg} alt="A rectangle" caption="Blue" />;
    <Image source={{ data: new Float32Array(64).fill(0.5), shape: [8, 8] }} alt="Gray" />;
    <Image source={[new Blob([svg], { type: "image/svg+xml" }), "../none.png"]} alt={["File", "Lost"]} />;
    <Audio source={Float32Array.from({ length: 8000 }, (_, i) => Math.sin(i / 5) / 8)} sampleRate={8000} label="Tone" />;
    <Video source={new Uint8Array([1, 2, 3])} label="Broken" subtitles={"WEBVTT\\n\\n00:00.000 --> 00:01.000\\nHello"} />;
    <Pdf source="../none.pdf" label="Terms" height={120} />;
    <IFrame html="<p>inside</p>" title="Own page" height={60} />;`,
};

/** Some libraries need more, as the reference says of them. */
const styles = strict.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
const policies = {
  mermaid: styles,
  plotly: styles,
  graphviz: strict.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
};

let built: Built;
let browser: Browser;
beforeAll(async () => {
  [built, browser] = await Promise.all([buildSite(files, policies), sharedBrowser("whole")]);
}, 300_000);
afterAll(async () => {
  built.close();
});

/** Moves over a place, presses, drags, lets go. */
async function drag(page: Watched, selector: string): Promise<void> {
  const place = page.locator(selector).first();
  await place.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await place.boundingBox())!;
  const to = (across: number, down: number) => page.mouse.move(x + width * across, y + height * down);
  for (const [across, down] of [
    [0.5, 0.5],
    [0.52, 0.48],
    [0.3, 0.4],
  ] as const)
    await to(across, down);
  await page.mouse.down();
  await to(0.5, 0.6);
  await to(0.6, 0.7);
  await page.mouse.up();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
}

const drawn = (page: Watched, label: string) =>
  expect
    .poll(
      () =>
        page
          .locator(`[aria-label="${label}"]`)
          .first()
          .evaluate((place) =>
            [...place.querySelectorAll("*")]
              .flatMap((each) => [each, ...(each.shadowRoot?.querySelectorAll("*") ?? [])])
              .some(({ localName }) => localName === "canvas" || localName === "svg"),
          ),
      { message: label },
    )
    .toBe(true);

/** Saves a chart as all that its menu has; the head of its CSV. */
async function save(page: Watched, title: string, csv: RegExp): Promise<void> {
  for (const [kind, head] of Object.entries({ PNG: /^\x89PNG/, SVG: /^<svg /, CSV: csv })) {
    await page.getByRole("button", { name: `Menu of ${title}` }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: `Save as ${kind}` }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`${title}.${kind.toLowerCase()}`);
    expect(readFileSync(await file.path()).toString("latin1")).toMatch(head);
  }
}

const uses: Record<string, (page: Watched) => Promise<void>> = {
  async charts(page) {
    for (const name of ["Lines", "Areas", "Bars", "Scatter", "Histogram", "Heat", "Pie", "Boxes"]) {
      await drawn(page, name);
      await drag(page, `[role=figure][aria-label=${name}] .dc-chart-area`);
      await page.keyboard.press("ArrowRight");
    }
    await save(page, "Lines", /^day,price,symbol\r\n2026-/);
    await page.getByRole("button", { name: "Menu of Lines" }).click();
    await page.getByRole("button", { name: "Show data" }).click();
    await page.locator("table").waitFor();
  },
  async map(page) {
    await drag(page, ".dc-map .dc-chart-area");
    await page.locator(".dc-map .dc-chart-area").first().focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.getByText("chosen Suva").waitFor();
    await save(page, "Cities", /^city,lon,lat/);
  },
  async style(page) {
    await page.locator(".dc-map-style canvas").waitFor();
    // What its worker has read is drawn: a worker that was refused would draw the background alone.
    await expect
      .poll(() =>
        page.locator(".dc-map-style canvas").evaluate((element) => {
          const canvas = element as HTMLCanvasElement;
          const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true })!;
          copy.drawImage(canvas, 0, 0);
          const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
          return data.reduce((sum, value, at) => sum + (at % 4 === 2 && value < 100 ? 1 : 0), 0);
        }),
      )
      .toBeGreaterThan(10);
    await drag(page, ".dc-map .dc-chart-area");
  },
  async guests(page) {
    for (const label of ["Rain", "ECharts"]) await drawn(page, label);
    await drag(page, "[aria-label=Rain] canvas");
    await page.getByText("ranges 1").waitFor();
    await drag(page, "[aria-label=ECharts] canvas");
  },
  async mermaid(page) {
    for (const label of ["Flow", "Sequence"]) await drawn(page, label);
    // What would be too small to be read is scrolled, by keys too.
    await page.setViewportSize({ width: 360, height: 700 });
    await page.locator("[aria-label=Flow][tabindex='0']").waitFor();
    expect(await page.locator("[aria-label=Sequence][tabindex]").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  },
  async graphviz(page) {
    await drawn(page, "Graph");
    // An address that runs code is no link.
    expect(
      await page
        .locator("[aria-label=Graph] a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("xlink:href"))),
    ).toEqual([null, "/there"]);
  },
  async plotly(page) {
    await drawn(page, "Bars");
    await drag(page, "[aria-label=Bars] .nsewdrag");
  },
  async media(page) {
    await page.getByText("This video cannot be played.").waitFor();
    await page.locator(".dc-image-broken").waitFor();
    await page.getByRole("button", { name: "A rectangle: show in full size" }).click();
    await page.keyboard.press("Escape");
    expect(await page.locator("audio").evaluate((audio: HTMLAudioElement) => audio.play().then(() => "played"))).toBe(
      "played",
    );
    // What stands in frames is not the app's.
    await page.locator("iframe").evaluateAll((frames) => frames.forEach((frame) => frame.remove()));
  },
};

it.each(Object.entries(uses))("%s: nothing is refused, and axe finds nothing", async (path, use) => {
  const { page, refused } = await built.page(path, browser);
  await use(page);
  expect(await refused()).toEqual([]);
  // A tile and a picture that are not there.
  expect(page.problems.filter((problem) => !/404|willReadFrequently|passive|GL Driver/.test(problem))).toEqual([]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => findViolations(page)).toEqual([]);
  }
  await page.close();
});
