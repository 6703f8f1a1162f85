import { Metric, Title } from "dacapo";
import { totl } from "./sums.ts";

<Title>Prices</Title>;
<Metric label="All" value={totl([1200, 800])} />;
