// A part that is used several times, with widgets of its own each time.
import { Caption, Slider, Text } from "dacapo";

export function Rating({ label }: { label: string }) {
  <Caption>{label}</Caption>;
  return <Slider label={`Stars for ${label}`} max={5} />;
}

const soup = <Rating label="Soup" />;
const roast = <Rating label="Roast" />;
<Text>Together {soup + roast}</Text>;
