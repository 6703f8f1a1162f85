// Apps with several pages.
import { Button, Caption, Header, NumberInput, PageLink, Slider, TextInput } from "dacapo";
import type { TestApp } from "dacapo/testing";
import { expect, it } from "vitest";
import { openSource } from "../../evaluate.ts";
import { openGates } from "../gate.ts";
import { holds } from "../holds.ts";
import { texts } from "../texts.ts";
import A85 from "./a85.app";
import A86 from "./a86.app";
import Components from "./components.app";
import Login from "./login.app";
import Site from "./site.app";
import Slow from "./slow.app";
import Wrong from "./wrong.app";

const heading = (app: TestApp) => app.get(Header).text;
const message = (app: TestApp) => app.get("PageHead").props["message"];

holds("A80: widgets of the entry script keep their values on all pages", Site, async (app) => {
  await app.get(Slider, "In the frame").set(1);
  await app.goTo("/details");
  expect(heading(app)).toBe("Details");
  expect(texts(app)[0]).toBe("frame 1");
  expect(app.get(Caption).text).toBe("visits: 0");
});

holds("A81: what was entered on a page is forgotten when the user leaves it, unless it persists", Site, async (app) => {
  await app.get(Slider, "On the page").set(1);
  expect(texts(app)).toContain("page 1");
  await app.goTo("/details");
  await app.get(Slider, "On the page").set(4);
  await app.goTo("/overview");
  expect(texts(app)).toContain("page 0");
  await app.goTo("/details");
  expect(app.get(Slider, "On the page").value).toBe(4);
});

holds(
  "A82: navigate() leads to a page by its path, from the script and from a handler; the query string is the one given",
  Site,
  async (app) => {
    await app.get(Button, "By a path").click();
    expect([heading(app), app.path, app.query]).toEqual(["Details", "/details", {}]);
    expect(texts(app)).toContain("from nobody");
    await app.back();
    expect([heading(app), app.path, app.query]).toEqual(["Overview", "/overview", { foo: "bar" }]);
    await app.get(Button, "By a handler").click();
    expect([heading(app), app.path, app.query]).toEqual(["Details", "/details", { from: "handler" }]);
    expect(texts(app)).toContain("from handler");
    await app.back();
    await app.forward();
    expect([heading(app), app.query]).toEqual(["Details", { from: "handler" }]);
  },
  { path: "/overview", query: "foo=bar" },
);

holds(
  "A83: a page link drops the query string (dacapo: all of it, nothing in it is dacapo's own)",
  Site,
  async (app) => {
    await app.get(PageLink, "To the details").click();
    expect([heading(app), app.path, app.query]).toEqual(["Details", "/details", {}]);
  },
  { query: "foo=bar&embed=true" },
);

holds(
  "A84: an unknown path shows a message above the first page",
  Site,
  async (app) => {
    expect(message(app)).toBe("There is no page at /no/such/page.");
    expect([heading(app), app.path]).toEqual(["Overview", "/no/such/page"]);
    await app.goTo("/");
    expect([heading(app), message(app)]).toEqual(["Overview", undefined]);
  },
  { path: "/no/such/page" },
);

holds("A85: the first page depends on the address", A85, (app) => expect(heading(app)).toBe("Page 7"), {
  query: { start: "seven" },
});
holds("A85: without it, it is another one", A85, (app) => expect(heading(app)).toBe("Page 2"));

holds(
  "A86: no change is lost while runs of a page wait",
  A86,
  async (app) => {
    const field = app.get(NumberInput);
    const changes = Array.from({ length: 30 }, () => field.increment());
    await openGates(app);
    await Promise.all(changes);
    expect(texts(app)).toEqual(["31"]);
  },
  { session: { gates: [] } },
);

holds(
  "A87: the layout is the shown page's own (dacapo: it is static; what is not set is centered)",
  Site,
  async (app) => {
    const layout = () => app.layout;
    expect(layout()).toBeUndefined();
    await app.goTo("/details");
    expect(layout()).toBe("wide");
    await app.goTo("/overview");
    expect(layout()).toBeUndefined();
  },
);

holds(
  "A89: the title follows the page (dacapo: from its title, else its script's, else its path)",
  Site,
  async (app) => {
    expect(app.title).toBe("Overview");
    await app.goTo("/details");
    expect(app.title).toBe("Details");
    await app.goTo("/users/7");
    expect(app.title).toBe("User");
  },
);

const mistakes: Record<string, string> = {
  none: "pages-missing",
  equal: "page-repeated",
  alike: "page-repeated",
  slash: "prop-invalid",
  title: "prop-invalid",
  outside: "page-outside-navigation",
  empty: "page-empty",
  twice: "navigation-repeated",
  loading: "page-not-loaded",
  navigate: "path-invalid",
};
for (const [kind, code] of Object.entries(mistakes)) {
  holds(`UA61: pages that cannot be (${kind}) are an error`, Wrong, (app) => expect(app.exception?.code).toBe(code), {
    session: { kind },
  });
}

holds(
  "NAV-05: UA61: an unknown path at the start shows the first page and says so",
  Site,
  (app) => {
    expect([heading(app), message(app)]).toEqual(["Overview", "There is no page at /nowhere."]);
  },
  { path: "/nowhere" },
);

holds("NAV-06: pages may come and go between runs", Site, async (app) => {
  await app.goTo("/extra");
  expect(message(app)).toBe("There is no page at /extra.");
  await app.get(Button, "Friends").click();
  expect(message(app)).toBeUndefined();
  expect(texts(app)).toContain("For friends");
});

holds("SS-17: session state is shared by the pages", Site, async (app) => {
  await app.goTo("/details");
  await app.get(Button, "Count").click();
  await app.goTo("/overview");
  expect(app.get(Caption).text).toBe("visits: 1");
});

holds(
  "a path's parameters are typed by their defaults; each address has widgets of its own",
  Site,
  async (app) => {
    expect(heading(app)).toBe("User 7");
    await app.get(Slider, "Stars").set(3);
    await app.goTo("/users/8");
    expect([heading(app), app.get(Slider, "Stars").value]).toEqual(["User 8", 0]);
    await app.goTo("/users/eight");
    expect(message(app)).toBe("There is no page at /users/eight.");
    await app.goTo("/users/8");
    expect(heading(app)).toBe("User 8");
  },
  { path: "/users/7" },
);

holds("a path that is written out goes before one with parameters; parameters are decoded", Site, async (app) => {
  await app.goTo("/users/new");
  expect(texts(app)).toContain("A new one");
  await app.goTo("/caf%C3%A9/a%2Fb");
  expect(texts(app)).toContain("café: a/b");
});

holds(
  "NAV-09: a slow page shows at once, and the one before it is gone",
  Slow,
  async (app) => {
    await app.get(Slider, "Quick one").set(5);
    const going = app.get(PageLink).click();
    expect([heading(app), app.path, app.find(Slider, "Quick one")]).toEqual(["Slow", "/slow", undefined]);
    expect(app.screen()).toContain('Text "below"');
    await openGates(app);
    await going;
    expect(texts(app)).toEqual(["done", "below"]);
  },
  { session: { gates: [] } },
);

holds(
  "NAV-08: widgets of a page that was left before it was done are forgotten too",
  Slow,
  async (app) => {
    const going = app.get(Button).click();
    const slider = app.get(Slider, "Slow one").set(4);
    expect(app.get(Slider, "Slow one").value).toBe(4);
    await app.goTo("/");
    await Promise.all([going, slider]);
    expect(heading(app)).toBe("Quick");
    void app.goTo("/slow");
    expect(app.get(Slider, "Slow one").value).toBe(0);
    await openGates(app);
  },
  { session: { gates: [] } },
);

holds("a page may lead to one that is only there from then on", Login, async (app) => {
  await app.get(Button, "Enter").click();
  expect([heading(app), app.path]).toEqual(["Ada 1", "/secret/1"]);
  await app.get(Button, "More").click();
  await app.get(Button, "More").click();
  expect([heading(app), app.path]).toEqual(["Ada 3", "/secret/3"]);
  await app.back();
  expect(heading(app)).toBe("Ada 2");
});

holds(
  "a redirect takes the place of the page that nobody saw",
  Login,
  async (app) => {
    expect([heading(app), app.path]).toEqual(["Login", "/login"]);
    expect(() => app.back()).toThrow("nothing to go back to");
    await app.goTo("/members");
    expect(app.path).toBe("/login");
    await app.back();
    expect(app.path).toBe("/login");
    expect(() => app.back()).toThrow("nothing to go back to");
  },
  { path: "/members" },
);

holds(
  "pages that lead to each other without end are caught",
  Login,
  (app) => {
    expect(app.exception?.code).toBe("rerun-loop");
  },
  { path: "/round" },
);

holds(
  "a page may be a component; what goes wrong in it is its own error, and one that draws nothing is a problem",
  Components,
  async (app) => {
    await app.get(Slider).set(3);
    expect(texts(app)).toEqual(["home 3"]);
    await app.get(Button).click();
    expect(app.path).toBe("/slow");
    await app.get(TextInput).set("Ada");
    expect(texts(app)).toEqual(["first", "Hello Ada"]);
    expect(app.exception).toBeUndefined();
    await app.get(TextInput).set("broken");
    expect(app.exception).toMatchObject({ name: "RangeError", message: "not a good name" });
    await app.goTo("/nothing");
    expect(app.exception).toMatchObject({ code: "page-empty" });
  },
);

it("a component as a page may evaluate to something, at once and later", async () => {
  const app = await openSource(`
    import { Header, Navigation, Page } from "dacapo";
    export function Now() { <Header>Now</Header>; return 5; }
    export async function Later() { await null; <Header>Later</Header>; return { done: true }; }
    <Navigation><Page path="/" title="Now" app={Now} /><Page path="/later" title="Later" app={Later} /></Navigation>;
  `);
  expect(heading(app)).toBe("Now");
  await app.goTo("/later");
  expect(heading(app)).toBe("Later");
  expect(app.exception).toBeUndefined();
  app.close();
});
