import { memo, navigate, rerun, stop, Text } from "dacapo";

function check(n: number): void {
  if (n > 2) stop();
}

const value = memo(() => {
  check(1);
  if (Math.random() > 0.5) rerun();
  setTimeout(() => rerun(), 1000);
  return 1;
});
memo(() => navigate("/"));
<Text>{value}</Text>;
