// What players, documents, frames, cameras and microphones do with what they are given.
// @vitest-environment happy-dom
import { Audio, AudioInput, CameraInput, IFrame, Image, Logo, Pdf, Sidebar, Text, Video } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it, vi } from "vitest";
import { onPage, one } from "./on-page.fixture.ts";
import { captionsOf } from "./video/captions.ts";
import { writeWav } from "./wav.ts";

const draw = (call: () => void) => openApp(defineApp("t.app.tsx", call));
const bytes = new Uint8Array([1, 2, 3]);

describe("sound", () => {
  it("of samples is a WAV file", () => {
    const file = writeWav([Float32Array.of(0, 1, -1, 2, NaN), Float32Array.of(0, 0, 0.5, 0, 0)], 8000);
    const view = new DataView(file.buffer);
    const word = (at: number) => String.fromCharCode(...file.slice(at, at + 4));
    expect([word(0), word(8), word(12), word(36)]).toEqual(["RIFF", "WAVE", "fmt ", "data"]);
    expect([view.getUint16(22, true), view.getUint32(24, true), view.getUint16(34, true)]).toEqual([2, 8000, 16]);
    expect([view.getUint32(4, true), view.getUint32(40, true), file.length]).toEqual([56, 20, 64]);
    const samples = Array.from({ length: 10 }, (_, i) => view.getInt16(44 + i * 2, true));
    expect(samples).toEqual([0, 0, 32767, 0, -32767, 16384, 32767, 0, 0, 0]);
  });

  it("plays from addresses, files, bytes and samples", () => {
    vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:1");
    for (const source of ["/a.mp3", new Blob([bytes]), bytes, bytes.buffer]) {
      const page = onPage(() => void Audio({ source, label: "Song" }));
      const player = one<HTMLAudioElement>(page, "audio");
      expect(player.getAttribute("src")).toBe(typeof source === "string" ? source : "blob:1");
      expect([player.controls, player.getAttribute("aria-label")]).toEqual([true, "Song"]);
    }
    const page = onPage(() => void Audio({ source: Float32Array.of(0, 1), sampleRate: 8000 }));
    expect(one(page, "audio").getAttribute("src")).toBe("blob:1");
  });

  it.each([
    [{ source: Float32Array.of(1) }, "sampleRate is missing"],
    [{ source: [Float32Array.of(1)], sampleRate: 1 }, "sampleRate is 1"],
    [{ source: 5 }, "source is 5"],
    [{ source: {} }, "source is {}"],
    [{ source: "/a.mp3", start: -1 }, "from -1"],
    [{ source: "/a.mp3", start: 3, end: 3 }, "from 3 to 3"],
    [{ source: "/a.mp3", start: NaN }, "start"],
  ])("%j is a problem", async (props, message) => {
    expect((await draw(() => void Audio(props as never))).exception?.message).toContain(message);
  });

  it("begins at its start, and stops at its end", () => {
    const page = onPage(() => void Audio({ source: "/a.mp3", start: 2, end: 4 }));
    const player = one<HTMLAudioElement>(page, "audio");
    const pause = vi.spyOn(player, "pause").mockImplementation(() => {});
    player.dispatchEvent(new Event("loadedmetadata"));
    expect(player.currentTime).toBe(2);
    player.currentTime = 3;
    player.dispatchEvent(new Event("timeupdate"));
    expect(pause).not.toHaveBeenCalled();
    player.currentTime = 4;
    player.dispatchEvent(new Event("timeupdate"));
    expect(pause).toHaveBeenCalledOnce();
  });
});

describe("film", () => {
  it("has subtitles as WebVTT, also from SRT", () => {
    const srt = "1\r\n00:00:01,000 --> 00:00:02,500\r\nHi, there";
    expect(captionsOf(srt)).toEqual({ vtt: "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.500\nHi, there" });
    expect(captionsOf("WEBVTT\n\n")).toEqual({ vtt: "WEBVTT\n\n" });
    expect(captionsOf("/en.vtt")).toBe("/en.vtt");
  });

  it("shows the first of them at once", () => {
    const page = onPage(
      () => void Video({ source: "/a.mp4", subtitles: { English: "/en.vtt", Deutsch: "/de.vtt" }, muted: true }),
    );
    const tracks = [...page.querySelectorAll("track")].map((each) => [
      each.label,
      each.getAttribute("src"),
      each.default,
    ]);
    expect(tracks).toEqual([
      ["English", "/en.vtt", true],
      ["Deutsch", "/de.vtt", false],
    ]);
  });

  it("reads subtitles from a file, and does without those that cannot be read", async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${made.push(blob as Blob)}`);
    const English = new Blob(["1\n00:00:01,000 --> 00:00:02,500\nHi"]);
    const Deutsch = Object.assign(new Blob([]), { text: () => Promise.reject(new Error("gone")) });
    const page = onPage(() => void Video({ source: "/a.mp4", subtitles: { English, Deutsch } }));
    await vi.waitFor(async () =>
      expect(await Promise.all(made.map((each) => each.text()))).toContainEqual(
        expect.stringContaining("00:00:01.000 -->"),
      ),
    );
    expect(page.querySelectorAll("track")).toHaveLength(2);
  });

  it("says what is wrong with subtitles", async () => {
    const app = await draw(() => void Video({ source: "/a.mp4", subtitles: { English: 5 as never } }));
    expect(app.exception?.message).toContain('The subtitles "English" are 5');
  });
});

describe("documents and frames", () => {
  it("Pdf shows a document, and opens it in a tab of its own", async () => {
    const page = onPage(() => void Pdf({ source: "/a.pdf", label: "Terms", height: 300 }));
    expect(one(page, "iframe").getAttribute("title")).toBe("Terms");
    expect(one(page, "a").getAttribute("href")).toBe("/a.pdf");
    expect((await draw(() => void Pdf({ source: 5 as never }))).exception?.message).toContain("source is 5");
    expect((await draw(() => void Pdf({ source: "/a.pdf", height: 1 }))).exception?.message).toContain("height is 1");
  });

  it("IFrame keeps a page apart, that of the script most of all", async () => {
    const page = onPage(() => {
      IFrame({ src: "https://example.org", title: "Away", sandbox: "allow-scripts allow-same-origin" });
      IFrame({ html: "<b>Hi</b>", title: "Own", sandbox: "allow-scripts ALLOW-SAME-ORIGIN" });
      IFrame({ src: "javascript:alert(1)", title: "Bad" });
    });
    const frames = [...page.querySelectorAll("iframe")];
    expect(frames.map((each) => each.getAttribute("sandbox"))).toEqual([
      "allow-scripts allow-same-origin",
      "allow-scripts ",
      "allow-scripts allow-forms allow-popups",
    ]);
    expect(frames[1]!.getAttribute("srcdoc")).toBe("<b>Hi</b>");
    expect(frames[2]!.getAttribute("src")).toBeNull();
    expect((await draw(() => void IFrame({ title: "None" } as never))).exception?.message).toContain(
      "neither src nor html",
    );
  });

  it.each(["javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,<script>alert(1)</script>"])(
    "an address that runs code is nobody's: %j",
    (source) => {
      const page = onPage(() => {
        Audio({ source });
        Video({ source, poster: source, subtitles: { English: source } });
        Pdf({ source });
        Image({ source, alt: "Picture" });
        Logo({ source, alt: "Logo", href: source });
        IFrame({ src: source, title: "Page" });
      });
      for (const element of page.querySelectorAll("*"))
        for (const name of ["src", "href", "poster", "srcdoc"]) expect(element.getAttribute(name)).toBeNull();
      expect(page.textContent).toContain("This sound cannot be played.");
      expect(page.textContent).toContain("This video cannot be played.");
    },
  );

  it("Logo stands at the top of the sidebar, wherever it is drawn", () => {
    const page = onPage(() => {
      Text({ children: "page" });
      Sidebar({ children: () => void Text({ children: "side" }) });
      Logo({ source: "/logo.png", alt: "Circles", href: "/" });
    });
    expect(one(page, "aside .dc-logo a img").getAttribute("alt")).toBe("Circles");
  });
});

describe("camera and microphone", () => {
  it.each([
    ["CameraInput", CameraInput, "photo.jpg"],
    ["AudioInput", AudioInput, "note.wav"],
  ] as const)("%s evaluates to a file", async (_, Input, name) => {
    const app = await draw(() => {
      const file: File | null = Input({ label: "Take" });
      Text({ children: file?.name ?? "none" });
    });
    expect(app.get(Text).text).toBe("none");
    await app.get(Input).set(new File([bytes], name));
    expect(app.get(Text).text).toBe(name);
    await expect(app.get(Input).set("text" as never)).rejects.toThrow("Cannot set");
  });

  it.each([
    ["NotAllowedError", "may not be used"],
    ["NotFoundError", "There is no"],
    ["NotReadableError", "used by another program"],
    ["TypeError", "cannot be used here"],
  ])("say why they cannot be used: %s", async (name, words) => {
    const refuse = { getUserMedia: () => Promise.reject(Object.assign(new Error("no"), { name })) };
    Object.defineProperty(navigator, "mediaDevices", { value: refuse, configurable: true });
    for (const Input of [CameraInput, AudioInput]) {
      const page = onPage(() => void Input({ label: "Take" }));
      one(page, "button").click();
      await vi.waitFor(() => expect(page.textContent).toContain(words));
    }
  });

  it("say so where the page may know no devices at all", async () => {
    Object.defineProperty(navigator, "mediaDevices", { value: undefined, configurable: true });
    const page = onPage(() => void CameraInput({ label: "Take" }));
    one(page, "button").click();
    await vi.waitFor(() => expect(page.textContent).toContain("cannot be used here"));
  });
});
