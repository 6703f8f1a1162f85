import { cleanup, Fragment, memo, rerun, session, Text } from "dacapo";

const state = session({ n: 0 });
let computed = 0;
const show = (text: string) => {
  <Text>{text}</Text>;
};

const socket = memo(() => {
  computed += 1;
  const timer = setInterval(() => {
    state.n += 1;
    rerun();
  }, 1000);
  cleanup(() => clearInterval(timer));
  return { show };
});
for (const n of [1, 2]) memo(() => n);
<Fragment memo>
  {() => {
    cleanup(() => {});
    show(`${computed}`);
    if (computed > 1) rerun({ scope: "fragment" });
  }}
</Fragment>;
socket.show("x");
