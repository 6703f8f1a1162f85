import * as ui from "dacapo";
import { cleanup, Fragment, session, Slider, Text } from "dacapo";
import { Rating } from "./rating.app";

const state = session({ n: 1 });
const rate = <Slider label="Rate" />;
const always = rate > 1;
const props = { runEvery: 1000 };

function Price({ of }: { of: number }) {
  <Text>{of * rate}</Text>;
}

// What the function and the components in it use is handed over.
const got = <Fragment memo>
  {() => {
    cleanup(() => {});
    <Price of={state.n} />;
    return <Rating label={`${always}`} />;
  }}
</Fragment>;

<Fragment key="second" memo={always} runEvery={1000}>
  <Text>{got}</Text>
</Fragment>;
<ui.Fragment memo={false}>{() => rate}</ui.Fragment>;
<Fragment {...props} memo>{() => <Text>{rate}</Text>}</Fragment>;
Fragment({ memo: true, children: () => Text({ children: "call" }) });
