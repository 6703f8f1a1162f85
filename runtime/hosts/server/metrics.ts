// What a server counts, as OpenMetrics writes it.

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

  write(): string {
    const lines: string[] = [];
    this.beforeWriting();
    const kinds = new Set([...this.gauges.keys()].map((key) => key.replace(/\{.*/, "")));
    for (const kind of kinds) {
      lines.push(`# TYPE ${kind} gauge`);
      for (const [key, read] of this.gauges) if (key.replace(/\{.*/, "") === kind) lines.push(`${key} ${read()}`);
    }
    const families = new Set([...this.counters.keys()].map((key) => key.replace(/\{.*/, "")));
    for (const family of families) {
      lines.push(`# TYPE ${family} counter`);
      for (const [key, { count }] of this.counters)
        if (key.replace(/\{.*/, "") === family) lines.push(`${key.replace(family, `${family}_total`)} ${count}`);
    }
    return [...lines, "# EOF", ""].join("\n");
  }
}

const writeLabels = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, "_")}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
};
