import { Button, shared, stored, Text } from "dacapo";

const { mine } = stored({ mine: 0 });
const { all } = shared({ all: 0 });
<Text>{mine} {all}</Text>;
<Button
  onClick={() => {
    stored({ mine: 0 }).mine += 1;
    shared({ all: 0 }).all += 1;
  }}
>
  Both
</Button>;
