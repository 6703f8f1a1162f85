// Pictures, sound, and pages in a frame. Video and Pdf show files.
import { Audio, IFrame, Image } from "dacapo";
import { page, picture, sound } from "./made.ts";

export function Pictures() {
  <Image source={picture} alt="Hills at dusk" caption="Drawn by numbers" />;
}

export function Sounds() {
  <Audio source={sound} sampleRate={8000} label="A tone" />;
}

export function PagesInFrames() {
  <IFrame title="A page of its own" html={page} height={80} />;
}
