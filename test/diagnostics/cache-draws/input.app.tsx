import { cache, Slider, Text } from "dacapo";

const load = cache((name: string) => {
  <Text>Loading {name}</Text>;
  return choose();
});

function choose(): number {
  return Slider({ label: "N" });
}

<Text>{load("rows")}</Text>;
