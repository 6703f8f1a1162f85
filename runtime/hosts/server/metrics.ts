// What a server counts, as OpenMetrics writes it.

type Labels = Readonly<Record<string, string>>;

export class Metrics {
  private readonly counters = new Map<string, number>();
  private readonly gauges = new Map<string, () => number>();

  count(name: string, by = 1, labels: Labels = {}): void {
    const key = name + writeLabels(labels);
    this.counters.set(key, (this.counters.get(key) ?? 0) + by);
  }

  gauge(name: string, read: () => number): void {
    this.gauges.set(name, read);
  }

  /** How often something was counted, whatever its labels. */
  of(name: string): number {
    return [...this.counters].reduce((sum, [key, value]) => (key.replace(/\{.*/, "") === name ? sum + value : sum), 0);
  }

  write(): string {
    const lines: string[] = [];
    for (const [name, read] of this.gauges) lines.push(`# TYPE ${name} gauge`, `${name} ${read()}`);
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
