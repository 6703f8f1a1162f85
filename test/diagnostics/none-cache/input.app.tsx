import { cache, Text } from "dacapo";

const units = { km: 1, mile: 1.609 } as const;
type Unit = keyof typeof units;

class Route {
  constructor(readonly km: number) {}
}

enum Way {
  There,
  Back,
}

const length = (route: Route): number => route.km;
const route = cache.resource((km: number) => new Route(km));
const distance = cache((km: number, unit: Unit, way: Way) => {
  let total = 0;
  for (const each of way === Way.Back ? [1, 2] : [1]) total += length(route(km)) * each;
  const label: Unit = unit;
  return total / units[label];
});

<Text>{distance(10, "mile", Way.There)}</Text>;
