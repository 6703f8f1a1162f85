// An element of the app's own: defined in one file, painted by a Preact component in another.
import { type AppConfig, Header, Text, Title } from "dacapo";
import { Stars } from "./stars.ts";

export const config = { title: "Stars", icon: "⭐" } satisfies AppConfig;

<Title>How was it?</Title>;
const soup = <Stars label="Soup" />;
const roast = <Stars label="Roast" max={10} />;

<Header>{soup + roast === 0 ? "Tell us!" : `${soup + roast} stars`}</Header>;
if (soup > 0 && soup < 3) <Text>The cook is sorry.</Text>;
