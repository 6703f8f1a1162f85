// What a server counts, as OpenMetrics writes it.

export const METRICS_TYPE = "application/openmetrics-text; version=1.0.0";

type Labels = Readonly<Record<string, string>>;

export interface Counter {
  count: number;
}

export class Metrics {
  private readonly counters = new Map<string, Counter>();
  private readonly gauges = new Map<string, () => number>();
  /** Called when somebody asks. */
  beforeWriting = (): void => {};

  count(name: string, by = 1, labels: Labels = {}): void {
    this.counter(name, labels).count += by;
  }

  /** What is counted often is looked up once. */
  counter(name: string, labels: Labels = {}): Counter {
    const key = name + writeLabels(labels);
    let counter = this.counters.get(key);
    if (counter === undefined) this.counters.set(key, (counter = { count: 0 }));
    return counter;
  }

  gauge(name: string, read: () => number, labels: Labels = {}): void {
    this.gauges.set(name + writeLabels(labels), read);
  }

  /** How often something was counted, whatever its labels. */
  of(name: string): number {
    return [...this.counters].reduce(
      (sum, [key, { count }]) => (key.replace(/\{.*/, "") === name ? sum + count : sum),
      0,
    );
  }

  /** What it has come to. */
  read(): Counts {
    this.beforeWriting();
    return {
      gauges: [...this.gauges].map(([key, read]) => [key, read()]),
      counters: [...this.counters].map(([key, { count }]) => [key, count]),
    };
  }

  write(): string {
    return writeCounts([{ counts: this.read() }]);
  }
}

/** Names with their labels, and the numbers. */
export interface Counts {
  readonly gauges: readonly (readonly [key: string, value: number])[];
  readonly counters: readonly (readonly [key: string, count: number])[];
}

/** As OpenMetrics has it: all of one name stand together. `labels`: whose they are. */
export function writeCounts(all: readonly { readonly counts: Counts; readonly labels?: Labels }[]): string {
  const lines: string[] = [];
  for (const kind of ["gauge", "counter"] as const) {
    const samples = all.flatMap(({ counts, labels = {} }) =>
      counts[`${kind}s`].map(([key, value]) => ({ family: familyOf(key), key: withLabels(key, labels), value })),
    );
    for (const family of new Set(samples.map((sample) => sample.family))) {
      lines.push(`# TYPE ${family} ${kind}`);
      for (const sample of samples) {
        if (sample.family !== family) continue;
        const key = kind === "gauge" ? sample.key : sample.key.replace(family, `${family}_total`);
        lines.push(`${key} ${sample.value}`);
      }
    }
  }
  return [...lines, "# EOF", ""].join("\n");
}

const familyOf = (key: string): string => key.replace(/\{.*/, "");

function withLabels(key: string, labels: Labels): string {
  const more = writeLabels(labels);
  if (more === "") return key;
  return key.includes("{") ? key.replace("{", `${more.slice(0, -1)},`) : key + more;
}

const writeLabels = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, "_")}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
};
