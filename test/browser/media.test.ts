// Pictures, sound, film, documents, camera and microphone on a real page.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findViolations } from "./accessible.ts";
import { browsers } from "./browsers.ts";
import { openBrowser } from "./open.ts";
import { watch } from "./chromium.ts";
import { Stage } from "./stage.ts";
import type { Tab } from "./tab.ts";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="#4453d6"/></svg>`;

const app = `
import { Audio, Button, IFrame, Image, Logo, Pdf, session, Text, Video } from "dacapo";

const state = session({ red: 0, runs: 0 });
state.runs += 1;
<Logo source={${JSON.stringify(svg)}} alt="Rectangles Ltd" href="#top" />;
<Image source={${JSON.stringify(svg)}} alt="A rectangle" caption="Blue" />;
const pixels = new Uint8Array(8 * 8 * 3).map((_, i) => (i % 3 === 0 ? state.red : 0));
<Image source={{ data: pixels, shape: [8, 8, 3] }} alt="Pixels" width={80} zoom={false} />;
const canvas = document.createElement("canvas");
canvas.width = 10;
canvas.height = 10;
canvas.getContext("2d")!.fillRect(0, 0, 10, 10);
<Image source={[canvas, "/no-such.png"]} alt={["Black", "Lost"]} />;
<Audio source={Float32Array.from({ length: 8000 }, (_, i) => Math.sin(i / 5) / 8)} sampleRate={8000} label="A tone" />;
<Video source={new Uint8Array([1, 2, 3])} label="Broken" subtitles="WEBVTT" />;
<IFrame html={"<p>inside</p><script>document.body.append(String(parent === self))</script>"} title="Own page" height={60} />;
<Pdf source="/none.pdf" label="Terms" height={120} />;
const more = <Button onClick={() => { state.red = 255; }}>Red</Button>;
<Text>runs {state.runs}</Text>;
`;

const devices = `
import { Audio, AudioInput, CameraInput, Image, Text } from "dacapo";
const photo = <CameraInput label="Face" />;
if (photo) <Image source={photo} alt="Your face" />;
<Text>{photo === null ? "no picture" : photo.name + " " + photo.type}</Text>;
const note = <AudioInput label="Note" sampleRate={8000} />;
if (note) {
  const head = new TextDecoder().decode((await note.arrayBuffer()).slice(0, 4));
  <Text>{head} {note.name} {note.size > 100 ? "with sound" : "empty"}</Text>;
}
`;

/** Whether the picture of a sound has more than a line in its middle. */
function isLoud(element: HTMLElement): boolean {
  const { width, height } = element as HTMLCanvasElement;
  const { data } = (element as HTMLCanvasElement).getContext("2d")!.getImageData(0, height / 4, width, 1);
  return data.some((value, i) => i % 4 === 3 && value > 0);
}

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({ "media.app.tsx": app, "devices.app.tsx": devices });
});
afterAll(() => stage.close());

/** The colour in the middle of what a canvas or a picture shows. */
function colorOf(element: HTMLElement): string {
  const shown = element as HTMLCanvasElement;
  const copy = document.createElement("canvas");
  copy.width = copy.height = 1;
  const context = copy.getContext("2d")!;
  context.drawImage(shown, 4, 4, 1, 1, 0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].join();
}

describe.each(browsers)("in %s", (browser) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await stage.tab(browser, "media");
  });
  afterAll(() => tab.close());

  it("shows pictures of every kind, and draws pixels anew", async () => {
    const pixels = tab.locator("canvas[aria-label=Pixels]").first();
    await pixels.waitFor();
    expect(await pixels.evaluate(colorOf)).toBe("0,0,0,255");
    const blue = () => tab.locator(".dc-image img[alt='A rectangle']").first().evaluate(colorOf);
    await expect.poll(blue).toBe("68,83,214,255");
    await tab.locator(".dc-image-broken").first().waitFor();
    expect(await tab.locator(".dc-image-broken").first().innerText()).toContain("Lost");
    await tab.getByRole("button", { name: "Red" }).click();
    await expect.poll(() => pixels.evaluate(colorOf)).toBe("255,0,0,255");
    expect(await blue()).toBe("68,83,214,255");
  });

  it("shows a picture in full size, and comes back by Escape", async () => {
    await tab.getByRole("button", { name: "A rectangle: show in full size" }).click();
    await tab.locator("dialog[open] img").waitFor();
    await tab.keyboard.press("Escape");
    await tab.locator("dialog[open]").waitFor({ state: "detached" });
  });

  it("says what cannot be played, and keeps a frame apart", async () => {
    await tab.getByText("This video cannot be played.").waitFor();
    expect(await tab.locator("iframe[title='Own page']").getAttribute("sandbox")).toBe(
      "allow-scripts allow-forms allow-popups",
    );
  });
});

describe("devices", () => {
  it("takes a picture and records a sound, with keys alone", async () => {
    const browser = await openBrowser(["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]);
    const page = await watch(browser);
    await page.goto(`${stage.url}/devices`);
    await page.getByText("no picture").waitFor();
    await page.getByRole("button", { name: "Open the camera" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("video").evaluate(async (video: HTMLVideoElement) => {
      while (video.videoWidth === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    });
    await page.getByRole("button", { name: "Take the picture" }).press("Enter");
    await page.getByText("photo.jpg image/jpeg").waitFor();
    await page.locator(".dc-image img").waitFor();

    await page.getByRole("button", { name: "Record", exact: true }).press("Enter");
    await page.getByRole("button", { name: "Stop the recording" }).waitFor();
    // The device beeps now and then.
    await expect.poll(() => page.locator("canvas[aria-label=Recording]").evaluate(isLoud)).toBe(true);
    await page.getByRole("button", { name: "Stop the recording" }).press("Enter");
    await page.getByText("RIFF recording.wav with sound").waitFor();
    expect(await findViolations(page)).toEqual([]);
    // The test itself reads the canvas often.
    expect(page.problems.filter((problem) => !problem.startsWith("Canvas2D"))).toEqual([]);
    await browser.close();
  });

  it("says that there is none", async () => {
    const page = await stage.page("devices");
    await page.getByRole("button", { name: "Open the camera" }).click();
    await page.getByText(/There is no camera|may not be used/).waitFor();
    await page.close();
  });
});
