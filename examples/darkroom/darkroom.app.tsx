// A picture as numbers: what is done to its pixels is plain TypeScript.
import { Alert, type AppConfig, AreaChart, cache, Caption, Columns, DownloadButton, Expander, FileUploader, Image, Radio, Sidebar, Slider, Title } from "dacapo";
import { readPhoto, writePng } from "./files.ts";
import { evening } from "./landscape.ts";
import { adjust, blur, brightness, crop, gray, threshold } from "./pixels.ts";

export const config = { title: "Darkroom", icon: "📷", layout: "wide" } satisfies AppConfig;

// A file is read once, not at every movement of a slider.
const open = cache.resource(readPhoto);

const { file, light, contrast, radius, color, least } = <Sidebar>
  {() => {
    const file = <FileUploader label="Photo" accept="image/*" maxSize={20_000_000} help="It stays in your browser." />;
    const light = <Slider label="Brightness" min={-100} max={100} value={0} />;
    const contrast = <Slider label="Contrast" min={-100} max={100} value={25} />;
    const radius = <Slider label="Blur" min={0} max={20} value={0} />;
    const color = <Radio label="Colours" options={["as they are", "gray", "black and white"] as const} />;
    const least = color === "black and white" ? <Slider label="White from brightness" min={0} max={255} value={128} /> : 0;
    return { file, light, contrast, radius, color, least };
  }}
</Sidebar>;

<Title>Darkroom</Title>;

let photo = evening;
if (file !== null) {
  try {
    photo = await open(file);
  } catch (error) {
    <Alert level="error">{error instanceof Error ? error.message : String(error)}</Alert>;
  }
}

const { across, down } = <Expander label="Crop">
  {() => ({
    across: <Slider label="Across, in percent" min={0} max={100} value={[0, 100]} />,
    down: <Slider label="Down, in percent" min={0} max={100} value={[0, 100]} />,
  })}
</Expander>;

const part = crop(photo, [across[0] / 100, across[1] / 100], [down[0] / 100, down[1] / 100]);
const lit = blur(adjust(part, light, contrast), radius);
const developed = color === "gray" ? gray(lit) : color === "black and white" ? threshold(lit, least) : lit;
const [height, width] = developed.shape;

const [before, after] = <Columns of={2} />;
before(() => {
  <Image source={photo} alt="The picture as it came" caption={`Before: ${photo.shape[1]} × ${photo.shape[0]} pixels`} />;
});
after(() => {
  <Image source={developed} alt="The picture as it is now" caption={`After: ${width} × ${height} pixels`} />;
});

<AreaChart
  title="How bright its pixels are"
  data={[
    ...brightness(photo).map((row) => ({ ...row, picture: "before" })),
    ...brightness(developed).map((row) => ({ ...row, picture: "after" })),
  ]}
  x="brightness"
  y="pixels"
  color="picture"
  stack={false}
  height={260}
/>;

<DownloadButton data={() => writePng(developed)} fileName="developed.png" mime="image/png" type="primary">Download as PNG</DownloadButton>;
<Caption>{file === null ? "The picture was drawn by numbers. Choose one of your own in the sidebar." : file.name}</Caption>;
