import { Button, MultiSelect, SelectBox, Slider } from "dacapo";

const say = (text: string): void => console.log(text);
<Slider label="N" onChange={(value) => say(value)} />;
<SelectBox label="C" options={["a", "b"]} onChange={(option) => say(option.toFixed())} />;
<MultiSelect label="C" options={["a", "b"]} onChange={(options) => say(options)} />;
<Button onClick={say}>Go</Button>;
