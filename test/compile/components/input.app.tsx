import { Caption, Slider, Text } from "dacapo";

export function Rating({ label, stars = 5 }: { label: string; stars?: number }) {
  <Caption>{label}</Caption>;
  return <Slider label={label} min={0} max={stars} />;
}

const Local = () => <Text>local</Text>;
function Box<T>(props: { items: T[]; pick(item: T): string }) {
  "use client";
  for (const item of props.items) <Text>{props.pick(item)}</Text>;
}

const score = <Rating label="Soup" />;
<Rating key="b" label={`Salad ${score}`} {...{ stars: 3 }} />;
<Local />;
<Box<number> items={[1, 2]} pick={(n) => String(n)} />;
