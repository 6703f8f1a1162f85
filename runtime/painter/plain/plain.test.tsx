// Plain HTML and inline content: what is let through, how it is patched, and what it may hold.
// @vitest-environment happy-dom
import { useLayoutEffect } from "preact/hooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Gesture, Shown } from "../../core/wire/wire.ts";
import { mount, type Painting, registerPaint } from "../index.ts";
import { inlinePaint } from "../inline.ts";
import { registerInline, registerPlain } from "../registry.ts";
import { plainPaint } from "./plain.ts";
import { textTemplate } from "../parts/text-template.ts";
import { group, type Made, make, page as tree, patch, words } from "../tree.fixture.ts";

const text = (children: unknown) => make("Label", { children });
const update = (node: Made) => patch("update", node);
const children = (node: Made) => patch("children", node);

let page: HTMLElement;
let gestures: Gesture[];
let painting: Painting;

function show(...kids: Made[]): Made {
  const root = tree(...kids);
  painting = mount(root as Shown, page, (gesture) => void gestures.push(gesture));
  return root.kids![0]!;
}

beforeEach(() => {
  registerPlain(plainPaint);
  registerInline(inlinePaint);
  registerPaint("Label", textTemplate("p"));
  page = document.body.appendChild(document.createElement("div"));
  gestures = [];
});

afterEach(() => {
  painting.unmount();
  page.remove();
});

describe("content", () => {
  it("shows inline HTML, and goes back to text", () => {
    const label = text([
      "Hello ",
      {
        tag: "b",
        attrs: { class: "who" },
        children: ["you ", { tag: "i", attrs: null, children: ["there"] }],
      },
    ]);
    show(label);
    expect(page.querySelector("p")!.innerHTML).toBe('Hello <b class="who">you <i>there</i></b>');
    label.props = { children: "plain" };
    painting.apply([update(label)]);
    expect(page.querySelector("p")!.innerHTML).toBe("plain");
  });

  it("lets no code through", () => {
    const bad = {
      onclick: "x()",
      href: " java\nscript:x()",
      innerHTML: "<img>",
      srcdoc: "<p>",
      title: "fine",
    };
    show(
      text({ tag: "a", attrs: bad, children: ["link"] }),
      text({ tag: "script", attrs: null, children: ["x()"] }),
      make("a", { ...bad, dangerouslySetInnerHTML: { __html: "<img>" } }, [words("block")]),
      make("script", {}, [words("x()")]),
    );
    expect(page.querySelector("main")!.innerHTML).toBe(
      '<p class="dc-label"><a title="fine">link</a></p><p class="dc-label"></p><a title="fine">block</a>',
    );
  });
});

describe("plain HTML", () => {
  it("paints tags, attributes and text, and patches each of them", () => {
    const a = words("a");
    const div = make("div", { class: "row" }, [a, make("b", {}, [words("bold")])]);
    show(div);
    expect(page.querySelector("main")!.innerHTML).toBe('<div class="row">a<b>bold</b></div>');
    a.props = { children: "changed" };
    div.props = { class: "row on", hidden: true };
    painting.apply([update(a), update(div)]);
    expect(page.querySelector("main")!.innerHTML).toBe('<div class="row on" hidden="">changed<b>bold</b></div>');
  });

  it("paints text that comes as a prop", () => {
    const b = make("b", { children: "one" }, []);
    show(make("div", {}, [b]));
    const element = page.querySelector("b")!;
    expect(element.textContent).toBe("one");
    b.props = { children: "two" };
    painting.apply([update(b)]);
    expect(element.textContent).toBe("two");
  });

  it("sets attributes as HTML has them", () => {
    show(
      make(
        "label",
        {
          htmlFor: "x",
          className: "a",
          tabIndex: 0,
          hidden: false,
          "aria-hidden": false,
          style: { fontSize: "2rem", "--x": 1 },
        },
        [],
      ),
      make("input", { value: "typed", disabled: true, type: "text" }, []),
      make("svg", { viewBox: "0 0 1 1" }, [make("text", { "text-anchor": "middle" }, [words("a")])]),
    );
    expect(page.querySelector("label")!.outerHTML).toBe(
      '<label for="x" class="a" tabindex="0" aria-hidden="false" style="font-size: 2rem; --x: 1;"></label>',
    );
    expect(page.querySelector("input")).toMatchObject({ value: "typed", disabled: true });
    expect(page.querySelector("svg text")!.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(page.querySelector("svg text")!.getAttribute("text-anchor")).toBe("middle");
  });

  it("leaves a field alone unless the script gives it another value", () => {
    const input = make("input", { value: "a", class: "x" }, []);
    show(input);
    const element = page.querySelector("input")!;
    element.value = "typing";
    input.props = { value: "a", class: "y" };
    painting.apply([update(input)]);
    expect([element.value, element.className]).toEqual(["typing", "y"]);
    input.props = { value: "b", class: "y" };
    painting.apply([update(input)]);
    expect(element.value).toBe("b");
  });

  it("moves few elements, and keeps them", () => {
    const rows = ["a", "b", "c", "d", "e"].map((each) => make("li", {}, [words(each)]));
    const list = make("ul", {}, rows);
    show(list);
    const before = [...page.querySelectorAll("li")];
    const inserted = vi.spyOn(page.querySelector("ul")!, "insertBefore");
    list.kids = [rows[3]!, rows[1]!, rows[2]!, rows[0]!, rows[4]!];
    painting.apply([children(list)]);
    expect([...page.querySelectorAll("li")]).toEqual([3, 1, 2, 0, 4].map((at) => before[at]));
    expect(inserted).toHaveBeenCalledTimes(2);
    list.kids = [rows[4]!, make("li", {}, [words("new")])];
    painting.apply([children(list)]);
    expect(page.querySelector("ul")!.textContent).toBe("enew");
  });

  it("holds what Preact paints, and takes it down", () => {
    const gone = vi.fn();
    registerPaint("Mortal", ({ props }) => {
      useLayoutEffect(() => gone, []);
      return <i>{props["label"]}</i>;
    });
    const mortal = make("Mortal", { label: "a" });
    const line = make("div", {}, [group(mortal, make("Label", { children: "leaf" }))]);
    const outer = make("section", {}, [line]);
    const area = show(outer);
    expect(page.querySelector("div div")!.innerHTML).toContain("<i>a</i>");
    mortal.props = { label: "b" };
    painting.apply([update(mortal)]);
    expect(page.querySelector("i")!.textContent).toBe("b");
    expect(gone).not.toHaveBeenCalled();
    area.kids = [];
    painting.apply([children(area)]);
    expect(page.querySelector("main")!.innerHTML).toBe("");
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it("stops listening to what the script no longer hears", () => {
    const line = make("div", { on: ["click"] }, []);
    show(line);
    const element = page.querySelector<HTMLElement>("main > div")!;
    line.props = { on: [] };
    painting.apply([update(line)]);
    element.click();
    expect(gestures).toEqual([]);
  });

  it("sends the events that the script listens to", () => {
    const box = make("input", { type: "checkbox", on: ["change"] }, []);
    const line = make("div", { on: ["click"] }, [box]);
    show(line);
    const input = page.querySelector("input")!;
    input.checked = true;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    page.querySelector<HTMLElement>("main > div")!.click();
    expect(gestures).toEqual([
      { id: box.id, kind: "change", value: true, node: box },
      { id: line.id, kind: "click", value: undefined, node: line },
    ]);
  });
});
