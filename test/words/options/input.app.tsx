import { MultiSelect, Radio, SelectBox } from "dacapo";

const cities = [{ id: 1, name: "Oslo" }, { id: 2, name: "Bergen" }];
<SelectBox label="A" options={["a", "b"]} value="c" />;
<Radio label="A" options={[1, 2]} value="1" />;
<SelectBox label="A" options={cities} format={(city) => city.title} />;
<MultiSelect label="A" options={["a", "b"]} value={["a", "z"]} />;
const city: { id: string } = <SelectBox label="A" options={cities} />;
<SelectBox label="A" options={cities} value={city} />;
