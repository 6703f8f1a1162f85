// The painter, on trees made by hand: what is on the page after each patch, and what it tells about the user.
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Gesture, Shown } from "../core/wire/wire.ts";
import { ExceptionPaint } from "../elements/exception/exception.paint.ts";
import { inlinePaint } from "./inline.ts";
import { mount, type Painting, registerPaint } from "./index.ts";
import type { Paint, Template } from "./paint.ts";
import { textTemplate } from "./parts/text-template.ts";
import { registerInline } from "./registry.ts";
import { Side } from "./shell/side.tsx";
import { useText } from "./parts/use-text.ts";
import { group, type Made, make, patch } from "./tree.fixture.ts";

registerInline(inlinePaint);
registerPaint("Exception", ExceptionPaint);

const text = (children: unknown) => make("Label", { children });
const update = (node: Made) => patch("update", node);
const children = (node: Made) => patch("children", node);

const Box: Paint = ({ box, children: kids }) => <div {...box}>{kids}</div>;
const Entry: Paint<{ label: string }, string> = ({ node, props, fire, uid }) => (
  <input {...useText<HTMLInputElement>(node, ({ value }) => fire("change", value))} id={uid} aria-label={props.label} />
);
const Push: Template = { ...textTemplate("button"), click: true };

let page: HTMLElement;
let gestures: Gesture[];
let painting: Painting;

function show(...kids: Made[]): Made {
  const area = make("#area", { place: "main" }, kids);
  painting = mount(make("#root", {}, [area]) as Shown, page, (gesture) => void gestures.push(gesture));
  return area;
}

beforeEach(() => {
  registerPaint("Label", textTemplate("p"));
  registerPaint("Push", Push);
  registerPaint("Box", Box);
  registerPaint("Entry", Entry);
  page = document.body.appendChild(document.createElement("div"));
  gestures = [];
});

afterEach(() => {
  painting.unmount();
  page.remove();
});

describe("blocks and leaves", () => {
  it("paints a tree in order, groups without a box of their own", () => {
    show(text("one"), group(text("two"), group(text("three"))), make("Box", {}, [text("four")]));
    expect(page.querySelector("main")!.innerHTML).toBe(
      '<p class="dc-label">one</p><p class="dc-label">two</p><p class="dc-label">three</p>' +
        '<div class="dc-box"><p class="dc-label">four</p></div>',
    );
  });

  it("patches a leaf in place", () => {
    const label = text("before");
    show(label);
    const element = page.querySelector("p")!;
    const inside = element.firstChild;
    label.props = {
      children: "after",
      class: "wide",
      style: "color: red",
      width: 200,
      help: "Why",
      "data-testid": "x",
    };
    painting.apply([update(label)]);
    expect(page.querySelector("p")).toBe(element);
    expect(element.firstChild).toBe(inside);
    expect(element.textContent).toBe("after");
    expect(element.className).toBe("dc-label wide");
    expect(element.style.width).toBe("200px");
    expect(element.style.color).toBe("red");
    expect([element.title, element.dataset["testid"]]).toEqual(["Why", "x"]);
    label.props = { children: "after" };
    painting.apply([update(label)]);
    expect([element.className, element.style.cssText, element.title, element.dataset["testid"]]).toEqual([
      "dc-label",
      "",
      "",
      undefined,
    ]);
  });

  it("keeps the elements of moved nodes", () => {
    const [a, b, c] = [text("a"), make("Box", {}, [text("b")]), text("c")] as const;
    const area = show(a, b, c);
    const before = [...page.querySelector("main")!.children];
    area.kids = [c, a, text("new"), b];
    painting.apply([children(area)]);
    const after = [...page.querySelector("main")!.children];
    expect(after.map((each) => each.textContent)).toEqual(["c", "a", "new", "b"]);
    expect([after[0], after[1], after[3]]).toEqual([before[2], before[0], before[1]]);
  });

  it("repaints a block only when it is told to", () => {
    const renders = vi.fn();
    registerPaint("Counted", () => (renders(), (<i />)));
    const area = show(make("Counted", {}, []), text("a"));
    area.kids = [...area.kids!, text("b")];
    painting.apply([children(area)]);
    expect(renders).toHaveBeenCalledTimes(1);
    painting.apply([update(area.kids[0]!)]);
    expect(renders).toHaveBeenCalledTimes(2);
  });

  it("marks what is left over from the run before", () => {
    const [leaf, block] = [text("a"), make("Box", {}, [])];
    show(leaf, block);
    for (const stale of [true, false]) {
      leaf.stale = block.stale = stale;
      painting.apply([leaf, block].map((node) => ({ op: "stale", node: node as Shown })));
      expect(page.querySelectorAll("[data-stale]").length).toBe(stale ? 2 : 0);
    }
  });

  it("shows an element whose paint throws as an error, and paints it again when it can be", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    let broken = true;
    registerPaint("Fragile", () => {
      if (broken) throw new Error("no paint left");
      return <b>whole</b>;
    });
    const fragile = make("Fragile");
    show(fragile, text("beside"));
    expect(page.textContent).toContain("Fragile failed: no paint left");
    expect(page.textContent).toContain("beside");
    broken = false;
    painting.apply([update(fragile)]);
    expect(page.querySelector("b")!.textContent).toBe("whole");
  });
});

describe("what the user does", () => {
  it("sends a click on a template, wherever in it", () => {
    const button = make("Push", {
      children: ["go ", { tag: "b", attrs: null, children: ["now"] }],
    });
    show(button, text("not this"));
    page.querySelector("b")!.click();
    page.querySelector("p")!.click();
    expect(gestures).toEqual([{ id: button.id, kind: "click", node: button }]);
  });

  it("paints within the event that caused the change", () => {
    const label = text("0");
    const button = make("Push", { children: "go" });
    painting = mount(make("#root", {}, [make("#area", { place: "main" }, [button, label])]) as Shown, page, () => {
      label.props = { children: "1" };
      painting.apply([update(label)]);
    });
    page.querySelector("button")!.click();
    expect(page.querySelector("p")!.textContent).toBe("1");
  });

  it("never overwrites what is being typed, unless the script itself changed the value", () => {
    const entry = Object.assign(make("Entry", { label: "Name" }), { value: "first" });
    const area = show(entry);
    const input = page.querySelector("input")!;
    expect(input.value).toBe("first");
    input.value = "typing";
    entry.props = { label: "Your name" };
    area.kids = [text("above"), entry];
    painting.apply([update(entry), children(area)]);
    expect(input.getAttribute("aria-label")).toBe("Your name");
    expect(input.value).toBe("typing");
    Object.assign(entry, { value: "script", version: 2 });
    painting.apply([update(entry)]);
    expect(input.value).toBe("script");
  });

  it("waits for an input method before it writes", () => {
    const entry = Object.assign(make("Entry", { label: "Name" }), { value: "" });
    show(entry);
    const input = page.querySelector("input")!;
    input.dispatchEvent(new Event("compositionstart"));
    input.value = "に";
    Object.assign(entry, { value: "script", version: 2 });
    painting.apply([update(entry)]);
    expect(input.value).toBe("に");
    input.dispatchEvent(new Event("compositionend"));
    expect(input.value).toBe("script");
  });
});

describe("the page", () => {
  it("has a sidebar before the main column, reached by a button on small screens", () => {
    registerPaint("#sidebar", Side);
    const root = make("#root", { layout: "wide" }, [
      make("#area", { place: "sidebar" }, [text("left")]),
      make("#area", { place: "main" }, [text("right")]),
    ]);
    painting = mount(root as Shown, page, () => {});
    expect(page.querySelector(".dc-shell")!.getAttribute("data-layout")).toBe("wide");
    expect(page.querySelector("aside p")!.textContent).toBe("left");
    expect(page.querySelector("main p")!.textContent).toBe("right");
    expect(page.querySelector("aside button")!.getAttribute("popovertarget")).toBe(
      page.querySelector("aside [popover]")!.id,
    );
  });

  it("says that a run is under way, and leaves nothing behind", () => {
    show(text("a"));
    painting.running(true);
    expect(page.hasAttribute("data-running")).toBe(true);
    painting.unmount();
    expect(page.outerHTML).toBe('<div class=""></div>');
  });
});
