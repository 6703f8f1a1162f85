import { Checkbox, Text, Write } from "dacapo";

const rows = [{ a: 1 }];
const drawn = () => {
  <Text>drawn</Text>;
};
const more = <Checkbox label="More" />;
<Write>
  The box is <b>{more ? "on" : "off"}</b>, {rows.length} row: {rows}
  {drawn}
  {more && new RangeError("Too far.")}
  {{ a: [1] }}
  end
</Write>;
