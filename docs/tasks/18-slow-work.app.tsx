// Compute what takes long only when what it reads has changed.
import { memo, Slider, Text, Toggle } from "dacapo";

const most = <Slider label="Up to" value={1000} max={20_000} step={1000} />;
const primes = memo(() => {
  const found: number[] = [];
  for (let n = 2; n <= most; n++) if (found.every((prime) => prime * prime > n || n % prime !== 0)) found.push(n);
  return found;
});
<Toggle label="Does not compute again" />;
<Text>{primes.length} primes</Text>;
