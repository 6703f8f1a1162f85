import { SelectBox, Slider, Table } from "dacapo";

<Slider />;
<SelectBox />;
<Table columns={["a"]} />;
