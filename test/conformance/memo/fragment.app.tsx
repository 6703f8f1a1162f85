import { Button, Checkbox, Fragment, memo, session, Slider, Text, TextInput } from "dacapo";

export const log: string[] = [];

const state = session({ name: "Ada", hidden: 0 });
const rate = <Slider label="Rate" min={0} max={9} />;
const shown = <Checkbox label="Shown" value={true} />;
<Button onClick={() => { state.name += "!"; }}>Name</Button>;
<Button onClick={() => { state.hidden += 1; }}>Hidden</Button>;

let seen = 0;
const count = (of: number) => of * rate + seen;
seen = rate > 4 ? 100 : 0;

if (shown) {
  const got = <Fragment memo>
    {() => {
      log.push("fragment");
      const more = <TextInput label="More" />;
      const total = memo(() => count(2));
      <Text>
        {state.name} {more} {total}
      </Text>;
      return `${more}/${total}`;
    }}
  </Fragment>;
  <Text>{got}</Text>;
}
