// The pages of the gallery: where they are, and what opens in them.
import type { Watched } from "./chromium.ts";

export const groups = ["texts", "buttons", "choices", "fields", "layouts", "messages", "data", "charts", "media"];
export const pathOf = (group: string): string => (group === "texts" ? "gallery" : `gallery/${group}`);

/** What opens in a page, and how. */
export const opens: Record<string, (page: Watched) => Promise<void>> = {
  async buttons(page) {
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem").first().waitFor();
  },
  async charts(page) {
    await page.locator(".dc-chart-tool[popovertarget]").first().click();
    await page.locator(".dc-chart-menu:popover-open button").first().waitFor();
  },
  async choices(page) {
    await page.getByRole("combobox", { name: "One of many" }).click();
    await page.getByText("Opus 3", { exact: true }).waitFor();
  },
  async data(page) {
    await page.locator(".dc-grid-more-button").first().click();
    await page.locator(".dc-grid-menu:popover-open button").first().waitFor();
  },
  async layouts(page) {
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Ask" }).click();
    await page.getByRole("dialog").waitFor();
  },
  async media(page) {
    // By no words: it is opened in every language.
    await page.locator(".dc-fullscreen > .dc-full-button").click();
    await page.locator(".dc-fullscreen[data-full]").waitFor();
  },
  async messages(page) {
    await page.getByRole("button", { name: "Toast" }).click();
    await page.locator(".dc-toast").first().waitFor();
  },
};
