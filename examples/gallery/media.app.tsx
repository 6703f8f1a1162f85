// Pictures, sound, film, documents, and pages in a frame.
import { Audio, Fullscreen, IFrame, Image, Pdf, Video } from "dacapo";
import hills from "./hills.webm";
import { page, pdf, picture, sound } from "./made.ts";

export function Pictures() {
  <Image source={picture} alt="Hills at dusk" caption="Drawn by numbers" />;
}

export function WholeScreen() {
  <Fullscreen label="Hills"><Image source={picture} alt="Hills at dusk" width="stretch" /></Fullscreen>;
}

export function Sounds() {
  <Audio source={sound} sampleRate={8000} label="A tone" />;
}

export function Films() {
  <Video source={hills} label="The sun goes down" subtitles={{ English: "1\n00:00:00,000 --> 00:00:02,000\nGood night!" }} muted />;
}

export function Documents() {
  <Pdf source={pdf} label="A programme" height={220} />;
}

export function PagesInFrames() {
  <IFrame title="A page of its own" html={page} height={80} />;
}
