import { Slider, SelectBox } from "dacapo";

<Slider label="N" min={-10} max={10} step={0.5} disabled help={undefined} value={null} />;
<SelectBox label="City" options={["Rome", "Oslo"] as const} style={{ color: "red", padding: 4 }} />;
<Slider label="A &quot;B&quot;" data-test="x" aria-label={`plain`} />;
