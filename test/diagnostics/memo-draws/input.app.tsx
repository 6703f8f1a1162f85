import { memo, Slider, Text } from "dacapo";

const show = (text: string) => {
  <Text>{text}</Text>;
};

const n = memo(() => Slider({ label: "N" }));
const rows = memo(() => {
  <Text>Loading</Text>;
  show("rows");
  [1, 2].forEach(() => show("each"));
  return [n];
});
memo(show);
<Text>{rows.length}</Text>;
