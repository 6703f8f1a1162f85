// Every example does what it is there to show.
import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  Alert,
  AreaChart,
  BarChart,
  Button,
  cache,
  Caption,
  ChatInput,
  ChatMessage,
  Checkbox,
  DataEditor,
  DataFrame,
  Dialog,
  Feedback,
  FileUploader,
  Header,
  Heatmap,
  Histogram,
  Image,
  LineChart,
  MapChart,
  Metric,
  MultiSelect,
  NumberInput,
  PageLink,
  Pills,
  Radio,
  ScatterChart,
  SelectBox,
  Slider,
  Subheader,
  SubmitButton,
  Table,
  Text,
  TextArea,
  TextInput,
  Title,
  WriteStream,
} from "dacapo";
import { openApp } from "dacapo/testing";
import Books from "./books/books.app";
import Birdstrikes from "./birdstrikes/birdstrikes.app";
import books from "./books/books.json";
import Chat from "./chat.app";
import Concerts from "./concerts/concerts.app";
import Counter from "./counter.app";
import Darkroom from "./darkroom/darkroom.app";
import { adjust, blank, blur, brightness, crop, gray, type Photo, threshold } from "./darkroom/pixels.ts";
import Earthquakes from "./earthquakes/earthquakes.app";
import { earthquakes } from "./earthquakes/earthquakes.ts";
import Flights from "./flights/flights.app";
import { groups } from "./gallery/groups.ts";
import GalleryApp from "./gallery/gallery.app";
import Million from "./million/million.app";
import Penguins from "./penguins/penguins.app";
import { Stars } from "./stars/stars.ts";
import StarsApp from "./stars/stars.app";
import ReportApp from "./report/report.app";
import SurveyApp from "./survey/survey.app";
import Signup from "./signup.app";
import Team from "./team/team.app";
import TitleApp from "./title.app";
import Todo from "./todo.app";

afterEach(() => {
  vi.unstubAllGlobals();
  cache.clear();
  cache.resource.clear();
});

describe("title", () => {
  it("shows the new title everywhere after a rerun and after a callback, and in the container when it is set late", async () => {
    const app = await openApp(TitleApp);
    const titles = () => app.all(Header).map((header) => header.text);
    expect(titles()).toEqual(["Title", "Title"]);
    await app.get(Button, "Foo").click();
    expect(titles()).toEqual(["Foo", "Foo"]);
    await app.get(Button, "Bar").click();
    expect(titles()).toEqual(["Bar", "Bar"]);
    await app.get(Button, "Baz").click();
    expect(titles()).toEqual(["Bar", "Baz"]);
  });
});

describe("counter", () => {
  it("counts by the step and says the difference", async () => {
    const app = await openApp(Counter);
    await app.get(NumberInput, "Step").set(3);
    await app.get(Button, "+ 3").click();
    await app.get(Button, "+ 3").click();
    expect(app.get(Metric).props).toMatchObject({ value: 6, delta: 3 });
    await app.get(Button, "Back to 0").click();
    expect(app.session["count"]).toBe(0);
    await expect(app.get(Button, "Back to 0").click()).rejects.toThrow("disabled");
  });
});

describe("todo", () => {
  const texts = (app: Awaited<ReturnType<typeof openApp>>) => app.all(Checkbox).map((box) => box.text);

  it("adds what is entered, and empties the field", async () => {
    const app = await openApp(Todo);
    await app.get(TextInput).set("Bow");
    await app.get(SubmitButton).click();
    expect(texts(app).at(-1)).toBe("Bow");
    expect(app.get(TextInput).value).toBe("");
  });

  it("moves rows with their ticks, and removes them", async () => {
    const app = await openApp(Todo);
    await app.all(Button, "↓")[0]!.click();
    expect(texts(app)).toEqual(["Tune the violin", "Read the score", "Play it from the top"]);
    expect(app.all(Checkbox).map((box) => box.value)).toEqual([false, true, false]);
    await app.all(Button, "✕")[1]!.click();
    expect(texts(app)).toEqual(["Tune the violin", "Play it from the top"]);
  });
});

describe("concerts", () => {
  it("has a page for each concert, and keeps what was chosen on the way to the tickets", async () => {
    const app = await openApp(Concerts);
    expect(app.title).toBe("Programme");
    await app.get(TextInput).set("boulanger");
    expect(app.all(PageLink)).toHaveLength(1);
    await app.get(PageLink).click();
    expect([app.path, app.get(Title).text]).toEqual(["/concerts/night", "Night music"]);
    await app.get(Button).click();
    expect([app.path, app.get(NumberInput).value]).toEqual(["/tickets", 1]);
    await app.get(NumberInput).set(3);
    expect(app.get(Metric).props["value"]).toBe("72 €");
    await app.back();
    expect(app.get(Title).text).toBe("Night music");
  });

  it("says so where there is no such concert, or no such page", async () => {
    const concert = await openApp(Concerts, { path: "/concerts/silence" });
    expect(concert.get(Title).text).toBe("No such concert");
    const page = await openApp(Concerts, { path: "/elsewhere" });
    expect(page.screen()).toContain("There is no page at /elsewhere.");
    expect(page.get(Title).text).toBe("This season");
  });
});

describe("sign-up", () => {
  it("takes nothing over before it is sent, and says what is missing", async () => {
    const app = await openApp(Signup);
    await app.get(TextInput, "Name").set("Clara");
    await app.get(SelectBox).select("Cello");
    expect(app.runs).toHaveLength(1);
    await app.get(SubmitButton).click();
    expect(app.get(Checkbox).error).toBe("Rehearsals are part of it.");
    expect(app.runs).toHaveLength(1);
    await app.get(Checkbox).toggle();
    await app.get(SubmitButton).click();
    expect(app.get(TextInput, "Name").value).toBe("");
    expect(app.get(Text, "Clara, Cello, 5 years")).toBeDefined();
  });
});

describe("books", () => {
  it("fetches once, then searches and orders what it has", async () => {
    const fetched = vi.fn(async () => Response.json(books));
    vi.stubGlobal("fetch", fetched);
    const app = await openApp(Books);
    await app.get(TextInput).set("brontë");
    await app.get(SelectBox).select("title");
    expect(app.get(Caption).text).toBe("2 books");
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it("says why there is nothing when the server does not answer", async () => {
    vi.stubGlobal("fetch", async () => new Response(null, { status: 503 }));
    const app = await openApp(Books);
    expect(app.get(Alert).text).toContain("503");
    expect(app.exception).toBeUndefined();
  });
});

describe("penguins", () => {
  it("filters by species, sex and mass", async () => {
    const app = await openApp(Penguins);
    const count = () => app.get(Caption).text;
    expect(count()).toBe("344 of 344 birds");
    await app.get(MultiSelect, "Species").set(["Gentoo"]);
    expect(count()).toBe("124 of 344 birds");
    await app.get(Radio).select("female");
    expect(count()).toBe("58 of 344 birds");
    await app.get(Slider).set([4500, 6300]);
    expect(count()).toBe("43 of 344 birds");
    expect(app.get(Metric, "Body mass").props["value"]).toBe("4811.6 g");
    expect(app.all(Table)).toHaveLength(1);
  });

  it("shows what is dragged over in the chart", async () => {
    const app = await openApp(Penguins);
    await app.get(ScatterChart).selectInterval({ x: [220, 240], y: [5500, 6500] });
    expect(app.get(Histogram).props["title"]).toBe("Mass of 24 birds");
    expect(app.get(DataFrame).props["data"]).toHaveLength(24);
    await app.get(Radio).select("female");
    expect(app.get(Histogram).props["title"]).toBe("Mass of 0 birds");
  });
});

describe("earthquakes", () => {
  it("filters by magnitude and depth", async () => {
    const app = await openApp(Earthquakes);
    const count = () => app.get(Metric, "Earthquakes").props["value"];
    expect(count()).toBe("1,003");
    await app.get(Slider, "Magnitude").set([4, 6.5]);
    expect(count()).toBe("128");
    await app.get(Slider, "Depth in km").set([100, 600]);
    expect(count()).toBe("30");
    expect(app.get(Metric, "Deepest").props["value"]).toBe("573.8 km");
  });

  it("is about the earthquakes that are chosen on the map", async () => {
    const app = await openApp(Earthquakes);
    const taiwan = earthquakes.filter(({ place, magnitude }) => place.endsWith("Taiwan") && magnitude >= 5);
    await app.get(MapChart).selectPoints(taiwan);
    expect(app.get(Metric, "Strongest").props["value"]).toBe("6.4");
    expect(app.get(DataFrame).props["data"]).toHaveLength(taiwan.length);
    expect(app.get(Histogram).props["data"]).toHaveLength(taiwan.length);
    const hours = app.get(LineChart).props["data"] as { earthquakes: number }[];
    expect(hours.reduce((sum, hour) => sum + hour.earthquakes, 0)).toBe(taiwan.length);
    // What is chosen and filtered out is chosen no longer.
    await app.get(Slider, "Magnitude").set([0, 1]);
    expect(app.get(Metric, "Earthquakes").props["value"]).toBe("704");
  });

  it("moves the map to where a button says, and keeps what is chosen", async () => {
    const app = await openApp(Earthquakes);
    await app.get(MapChart).selectPoints(earthquakes.filter(({ magnitude }) => magnitude > 6));
    await app.get(Button, "Hawaii").click();
    expect(app.session["map"]).toMatchObject({ view: { lat: 19.6, zoom: 8 } });
    expect(app.get(Metric, "Chosen").props["value"]).toBe("3");
    await app.get(Button, "The earth").click();
    expect(app.session["map"]).toMatchObject({ view: null });
  });
});

describe("flights", () => {
  const open = async () => {
    vi.stubGlobal("fetch", async (file: URL) => new Response(await readFile(file, "utf8")));
    return openApp(Flights);
  };

  it("joins routes with airports and states, groups them by region, and pivots", async () => {
    const app = await open();
    expect(app.all(Metric).map(({ props }) => props["value"])).toEqual(["7M", "19.2K", "5.4K", "303"]);
    const pivot = [...(app.get(Table).props["data"] as Iterable<Record<string, unknown>>)];
    expect(pivot.map(({ fromRegion }) => fromRegion)).toEqual(["Islands", "Midwest", "Northeast", "South", "West"]);
    expect(pivot[4]).toEqual({
      fromRegion: "West",
      Islands: 144,
      Midwest: 201_099,
      Northeast: 96_283,
      South: 307_399,
      West: 1_528_594,
    });
    expect(app.get(Heatmap).props["data"]).toMatchObject({ size: 25 });
  });

  it("filters by regions and by how many flights there are", async () => {
    const app = await open();
    await app.get(Pills, "From").set(["Islands"]);
    await app.get(Pills, "To").set(["Northeast"]);
    expect(app.get(Metric, "Flights").props["value"]).toBe("10.5K");
    await app.get(Slider).set(5000);
    expect(app.get(Metric, "Flights").props["value"]).toBe("0");
    expect(app.exception).toBeUndefined();
  });

  it("is about the airports that are chosen on the map, which are found again in other data", async () => {
    const app = await open();
    const atlanta = (app.get(MapChart).props["data"] as Iterable<{ code: string }>)[Symbol.iterator]().next().value;
    await app.get(MapChart).selectPoints([atlanta]);
    expect(app.get(Caption).text).toBe("Departures from ATL");
    expect(app.get(Metric, "Airports").props["value"]).toBe("1");
    const [first] = app.get(BarChart).props["data"] as Iterable<{ to: string }>;
    expect(first!.to).not.toContain("Atlanta");
    await app.get(Slider).set(2000);
    expect(app.get(Caption).text).toBe("Departures from ATL");
  });

  it("says why there is nothing when the server does not answer", async () => {
    vi.stubGlobal("fetch", async () => new Response(null, { status: 503 }));
    const app = await openApp(Flights);
    expect(app.get(Alert).text).toContain("503");
    expect(app.all(MapChart)).toHaveLength(0);
    expect(app.exception).toBeUndefined();
  });
});

describe("darkroom", () => {
  it("develops the picture: crops it, and turns it gray, and black and white", async () => {
    const app = await openApp(Darkroom);
    const developed = () => app.all(Image)[1]!.props["source"] as Photo;
    const tones = () => new Set(developed().data.filter((_, at) => at % 4 === 0));
    await app.get(Slider, "Across, in percent").set([50, 100]);
    await app.get(Slider, "Down, in percent").set([0, 25]);
    expect(developed().shape).toEqual([80, 240, 4]);
    await app.get(Radio).select("gray");
    expect(tones().size).toBeGreaterThan(20);
    await app.get(Radio).select("black and white");
    expect([...tones()].sort()).toEqual([0, 255]);
    await app.get(Slider, "White from brightness").set(0);
    expect([...tones()]).toEqual([255]);
    const pixels = app.get(AreaChart).props["data"] as { picture: string; pixels: number }[];
    const sum = (name: string) =>
      pixels.filter(({ picture }) => picture === name).reduce((all, one) => all + one.pixels, 0);
    expect([sum("before"), sum("after")]).toEqual([480 * 320, 80 * 240]);
  });

  it("says what is no picture, and goes on with the one before", async () => {
    vi.stubGlobal("createImageBitmap", () => Promise.reject(new Error("The source image could not be decoded.")));
    const app = await openApp(Darkroom);
    await app.get(FileUploader).set(new File(["no picture"], "notes.png", { type: "image/png" }));
    expect(app.get(Alert).text).toBe("notes.png is no picture that this browser knows.");
    expect(app.all(Image)).toHaveLength(2);
  });

  it("keeps what the sliders are at when nothing is to be done", () => {
    const photo: Photo = {
      data: Uint8ClampedArray.from({ length: 5 * 4 * 4 }, (_, at) => (at * 37) % 256),
      shape: [4, 5, 4],
    };
    expect(adjust(photo, 0, 0).data).toEqual(photo.data);
    expect(blur(photo, 0)).toBe(photo);
    expect(crop(photo, [0, 1], [0, 1])).toEqual(photo);
    // Nothing is less than a pixel.
    expect(crop(photo, [1, 1], [0.5, 0.5]).shape).toEqual([1, 1, 4]);
    expect(blur(blank(3, 2), 20)).toEqual(blank(3, 2));
    expect(new Set(threshold(photo, 128).data.filter((_, at) => at % 4 !== 3))).toEqual(new Set([0, 255]));
    const { data } = gray(photo);
    expect([data[0], data[1]]).toEqual([data[1], data[2]]);
    expect(brightness(photo).reduce((sum, { pixels }) => sum + pixels, 0)).toBe(20);
  });

  it("blurs by the mean of what is around", () => {
    const photo = blank(5, 1);
    photo.data.set([0, 0, 0, 255], 8);
    expect(Array.from(blur(photo, 1).data.filter((_, at) => at % 4 === 0))).toEqual([255, 170, 170, 170, 255]);
  });
});

describe("birdstrikes", () => {
  const figures = (app: Awaited<ReturnType<typeof openApp>>) =>
    app.all(Metric).map(({ text, props }) => `${text} ${String(props["value"])}`);

  it("is an internal tool: cells, rows and pastes change the figures and the journal, and are taken back", async () => {
    const app = await openApp(Birdstrikes);
    const desk = app.get(DataEditor, "Reports");
    const before = figures(app);
    expect(before.slice(0, 2)).toEqual(["New 127", "In work 0"]);
    await desk.edit("R-001", "status", "in work");
    await desk.paste("R-002", "cost", "$1,000\n2.000,50 $\nmuch");
    expect(desk.problem("R-004", "cost")).toBe("This is no number.");
    expect(figures(app).slice(0, 2)).toEqual(["New 126", "In work 1"]);
    expect(desk.value[1]!.cost).toBe(1000);
    await desk.edit("R-001", "cost", -5);
    expect(desk.problem("R-001", "cost")).toBe("At least 0.");
    await desk.add();
    expect(app.get(DataEditor).value).toHaveLength(127);
    await desk.edit(127, "airport", "Vienna");
    await desk.edit(127, "species", "Mallard");
    expect(desk.value.at(-1)).toMatchObject({ id: "R-128", airport: "Vienna", status: "new" });
    await desk.remove(["R-003"]);
    for (let steps = 0; steps < 7; steps++) await desk.undo();
    expect(figures(app)).toEqual(before);
    const journal = (app.get(Table).props["data"] as { what: string }[]).map(({ what }) => what);
    expect(journal).toContain("status: in work");
    expect(journal).toContain("removed");
  });

  it("writes remarks in a dialog, which the table shows", async () => {
    const app = await openApp(Birdstrikes);
    await app.get(DataEditor).clickCell("R-005", "open");
    await app.get(SelectBox, "Status").set("closed");
    await app.get(TextArea, "Remarks").set("Fence repaired");
    await app.get(Button, "Save").click();
    expect(app.find(Dialog)).toBe(undefined);
    expect(app.get(DataEditor).value[4]).toMatchObject({ status: "closed", note: "Fence repaired" });
  });
});

describe("million", () => {
  it("sorts, filters and selects among a million rows", async () => {
    const app = await openApp(Million);
    const readings = app.get(DataFrame, "Readings");
    await readings.filter("place", "=garden");
    await readings.filter("temperature", ">23.9");
    await readings.sort("temperature", "desc");
    const seen = readings.cells;
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.every(([, , place]) => place === "Garden")).toBe(true);
    await expect(readings.selectRows([0])).rejects.toThrow("not shown as it is filtered");
    await readings.filter("place", "");
    await readings.filter("temperature", "");
    await readings.selectRows([0, 999_999]);
    expect(app.get(Metric, "Selected").props["value"]).toBe(2);
  });
});

describe("team", () => {
  it("gives each person a slider of their own, also when the search hides others", async () => {
    const app = await openApp(Team);
    await app.get(Slider, "Stars for Grace").set(5);
    await app.get(TextInput).set("comp");
    expect(app.all(Slider).map((slider) => slider.value)).toEqual([5]);
    expect(app.get(Caption, "Ada: 0 · Grace: 5 · Katherine: 0 · Margaret: 0")).toBeDefined();
  });
});

describe("stars", () => {
  it("is a widget like any other", async () => {
    const app = await openApp(StarsApp);
    await app.get(Stars, "Roast").set(9);
    await app.get(Stars, "Soup").set(1);
    expect(app.get(Header).text).toBe("10 stars");
    expect(app.get(Text).text).toBe("The cook is sorry.");
    await expect(app.get(Stars, "Soup").set(1.5)).rejects.toThrow("whole numbers");
  });
});

describe("chat", () => {
  it("answers word by word, goes on when a box is ticked, and keeps the answer", async () => {
    const app = await openApp(Chat);
    const asked = app.get(ChatInput).submit("scales");
    await vi.waitUntil(() => app.find(WriteStream)?.text.startsWith("You asked about"));
    const ticked = app.get(Checkbox).click();
    expect(app.get(WriteStream).text).toContain("You asked about");
    const second = app.get(ChatInput).submit("trills");
    await Promise.all([asked, ticked, second]);
    expect(app.all(ChatMessage).map(({ props }) => props["name"])).toEqual([
      "assistant",
      "user",
      "assistant",
      "user",
      "assistant",
    ]);
    const [first, last] = app.session["turns"] as { answer: string }[];
    expect(first!.answer).toMatch(/^You asked about \*“scales”\*[^]*around it\.$/);
    expect(last!.answer).toMatch(/“trills”[^]*minor key\.$/);
    expect(app.all(Caption).map(({ text }) => text)).toEqual(["65 words", "38 words"]);
    await app.get(Checkbox).click();
    expect(app.find(WriteStream)).toBeUndefined();
    expect(app.all(ChatMessage)[2]!.text).toBe(first!.answer);
  });

  it("keeps what has arrived when it is stopped", async () => {
    const app = await openApp(Chat);
    const asked = app.get(ChatInput).submit("scales");
    await vi.waitUntil(() => app.find(WriteStream)?.text.startsWith("You asked"));
    await app.get(WriteStream).dismiss();
    await asked;
    const [{ answer }] = app.session["turns"] as [{ answer: string }];
    expect(answer).toMatch(/^You asked/);
    expect(answer).not.toContain("around it");
  });
});

describe("the survey", () => {
  it("asks what follows from the answers, shows them all, and counts those of everybody", async () => {
    const app = await openApp(SurveyApp);
    const next = () => app.get(Button, "Next").click();
    await expect(next()).rejects.toThrow();
    await app.get(Radio).set("no");
    await next();
    expect(app.get(Header).text).toBe("What kept you away?");
    await app.get(Button, "Back").click();
    await app.get(Radio).set("yes");
    await next();
    await app.get(Feedback).set(4);
    await next();
    expect(app.get(Header).text).toBe("What would you like to hear?");
    await app.get(MultiSelect).set(["songs", "marches"]);
    await next();
    expect(app.all(Text).map(({ text }) => text)).toEqual(["yes", "5", "songs, marches"]);
    await app.get(Button, "Send").click();
    expect(app.get(BarChart).props["data"]).toContainEqual({ rating: "5 of 5", people: 1 });
    expect(app.hints).toEqual([]);
  });
});

describe("the report", () => {
  it("has a sheet for each island that is chosen", async () => {
    const app = await openApp(ReportApp);
    expect(app.all(Table)).toHaveLength(3);
    await app.get(MultiSelect).set(["Dream"]);
    expect(app.all(Table)).toHaveLength(1);
    expect(app.get(Metric, "Birds").props["value"]).toBe(124);
    await app.get(MultiSelect).set([]);
    expect(app.find(Table)).toBeUndefined();
    expect(app.hints).toEqual([]);
  });
});

describe("the gallery", () => {
  it("shows each sample without a word of the runtime, with its source", async () => {
    const app = await openApp(GalleryApp);
    for (const samples of Object.values(groups)) {
      for (const { name, source } of samples) expect(source, name).not.toBe("");
      await app.get(TextInput, "Search").set(samples[0]!.title);
      expect(app.all(Subheader).map(({ text }) => text)).toContain(samples[0]!.title);
    }
    expect(app.hints).toEqual([]);
    expect(app.exception).toBeUndefined();
  });
});
