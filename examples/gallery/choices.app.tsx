// What is chosen from: a few options in sight, many in a list, a place on a line.
import { Checkbox, ColorPicker, Feedback, MultiSelect, Pagination, Pills, Radio, SegmentedControl, SelectBox, SelectSlider, Slider, Toggle } from "dacapo";

const tempos = ["Largo", "Adagio", "Andante", "Allegro", "Presto"];
const works = Array.from({ length: 500 }, (_, n) => `Opus ${n + 1}`);

/** As a server would answer: a little later, and not everything. */
async function findWorks(query: string): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return works.filter((work) => work.includes(query.trim())).slice(0, 20);
}

export function Boxes() {
  <Checkbox label="Repeat from the top" value />;
  <Checkbox label="Not to be changed" value disabled />;
  <Toggle label="Metronome" value />;
  <Toggle label="Not to be changed" disabled />;
}

export function Radios() {
  <Radio label="Tempo" options={tempos.slice(0, 3)} captions={["broad", "at ease", "walking"]} />;
  <Radio label="Side by side" options={tempos.slice(0, 3)} horizontal />;
  <Radio label="Not to be changed" options={tempos.slice(0, 2)} disabled horizontal />;
}

export function PillsAndSegments() {
  <Pills label="Instruments" options={["violin", "viola", "cello"]} multiple value={["viola"]} />;
  <SegmentedControl label="View" options={["day", "week", "month"]} />;
  <SegmentedControl label="Not to be changed" options={["day", "week"]} disabled />;
}

export function Lists() {
  <SelectBox label="Tempo" options={tempos} help="How fast it is played" />;
  <SelectBox label="One of many" options={works} clearable placeholder="Search in 500" value={null} />;
  <SelectBox label="Asked for while you type" options={findWorks} placeholder="Search where the script is" />;
  <MultiSelect label="Several" options={tempos} value={["Adagio", "Presto"]} acceptNew />;
  <SelectBox label="Not to be changed" options={tempos} disabled />;
}

export function Sliders() {
  <Slider label="Volume" value={40} help="In percent" format={{ style: "unit", unit: "percent" }} />;
  <Slider label="From and to" value={[20, 60]} />;
  <SelectSlider label="Tempo" options={tempos} value="Andante" />;
  <Slider label="Not to be changed" value={70} disabled />;
}

export function OthersToChoose() {
  <Feedback label="How was it?" kind="stars" value={3} />;
  <Feedback label="Again?" kind="thumbs" />;
  <ColorPicker label="Colour" value="#4453d6" />;
  <Pagination numPages={12} value={4} />;
}
