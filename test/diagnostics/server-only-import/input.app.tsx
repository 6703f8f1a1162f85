import { Metric, Title } from "dacapo";
import { inEuros } from "./money.ts";

<Title>Prices</Title>;
<Metric label="Violin" value={inEuros(1200)} />;
