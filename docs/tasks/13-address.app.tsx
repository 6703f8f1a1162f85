// Keep the choice in the address, so that it can be sent to others.
import { Radio, query, Text } from "dacapo";

const at = query({ view: "day" });
<Radio label="View" options={["day", "week"]} horizontal bind={at.view} />;
<Text>{`You look at a ${at.view}.`}</Text>;
