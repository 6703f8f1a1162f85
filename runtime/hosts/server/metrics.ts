// What a server counts, as OpenMetrics writes it.

type Labels = Readonly<Record<string, string>>;

export class Metrics {
  private readonly counters = new Map<string, number>();
  private readonly gauges = new Map<string, () => number>();
  /** Called when somebody asks. */
  beforeWriting = (): void => {};

  count(name: string, by = 1, labels: Labels = {}): void {
    const key = name + writeLabels(labels);
    this.counters.set(key, (this.counters.get(key) ?? 0) + by);
  }

  gauge(name: string, read: () => number, labels: Labels = {}): void {
    this.gauges.set(name + writeLabels(labels), read);
  }

  /** How often something was counted, whatever its labels. */
  of(name: string): number {
    return [...this.counters].reduce((sum, [key, value]) => (key.replace(/\{.*/, "") === name ? sum + value : sum), 0);
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
      for (const [key, value] of this.counters)
        if (key.replace(/\{.*/, "") === family) lines.push(`${key.replace(family, `${family}_total`)} ${value}`);
    }
    return [...lines, "# EOF", ""].join("\n");
  }
}

const writeLabels = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, "_")}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
};
