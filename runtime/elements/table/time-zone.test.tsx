// Dates show the day of the person who looks, wherever that is.
// @vitest-environment happy-dom
import { DataFrame, Table, Write } from "dacapo";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onPage } from "../on-page.fixture.ts";

const zones = ["UTC", "Europe/Vienna", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Kiritimati"];

describe.each(zones)("D3: in %s", (zone) => {
  beforeEach(() => void vi.stubEnv("TZ", zone));
  afterEach(() => void vi.unstubAllEnvs());

  const uses: [string, (date: Date) => void][] = [
    ["Table", (date) => void Table({ data: [{ date }] })],
    ["DataFrame", (date) => void DataFrame({ data: [{ date }] })],
    ["Write", (date) => void Write({ children: date as any })],
    ["Write, in a sentence", (date) => void Write({ children: ["Since ", date, "."] as any })],
  ];
  it.each(uses)("%s", async (_, use) => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    // A grid is a file of its own, which comes later.
    const shows = (date: Date, text: RegExp) => {
      const page = onPage(() => use(date));
      return vi.waitFor(() => expect(page.textContent).toMatch(text), { timeout: 20_000 });
    };
    await shows(new Date(2026, 0, 1), /2026-01-01(?!.*:)/);
    await shows(new Date(2026, 6, 31, 23, 30), /2026-07-31 23:30/);
  });
});
