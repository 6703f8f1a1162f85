// A million made-up readings of a hundred sensors, the same at each start: columns of numbers, as files of measurements have them.

export const count = 1_000_000;
export const places = ["Attic", "Boiler", "Cellar", "Deck", "Engine", "Foyer", "Garden", "Hall"] as const;

/** Numbers from 0 to 1 that look like chance. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Columns by name: nothing is made for a row before it is seen. */
export function makeReadings() {
  const next = chance(2026);
  const number = new Uint32Array(count);
  const minute = new Float64Array(count);
  const temperature = new Float32Array(count);
  const humidity = new Float32Array(count);
  const battery = new Float32Array(count);
  const place: string[] = [];
  for (let at = 0; at < count; at++) {
    number[at] = at + 1;
    minute[at] = Date.UTC(2026, 0, 1) + at * 30_000;
    const hour = (at / 120) % 24;
    temperature[at] = 14 + 8 * Math.sin(((hour - 9) / 24) * 2 * Math.PI) + 4 * (next() - 0.5);
    humidity[at] = 0.55 - 0.2 * Math.sin(((hour - 9) / 24) * 2 * Math.PI) + 0.1 * (next() - 0.5);
    battery[at] = 1 - ((at + 7919 * (at % 8)) % 200_000) / 200_000;
    place.push(places[at % places.length]!);
  }
  return { number, minute, place, temperature, humidity, battery };
}
