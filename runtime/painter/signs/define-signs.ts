// The tags that Markdown makes for what a page knows by name or writes in its own way: icons, emoji, formulas.
import "../parts/hues.css";
import "./signs.css";
import { Chunk } from "../chunk.ts";
import { iconOf } from "./icons.ts";

/** The attributes that say what is shown. */
const attributes = ["name", "tex", "display"];

interface Sign {
  /** What has to be loaded first. */
  chunk?: Chunk<object>;
  /** What is shown in place of what was written; nothing leaves that as it is. */
  show(element: HTMLElement): Node | undefined;
}

const emoji = new Chunk(
  () => import("./emoji.ts"),
  (module) => "emojiOf" in module,
);
const math = new Chunk(
  () => import("./math.ts"),
  (module) => "formulaOf" in module,
);

const signs: Readonly<Record<string, Sign>> = {
  "dc-icon": { show: (element) => iconOf(element.getAttribute("name") ?? "") },
  "dc-emoji": {
    chunk: emoji,
    show(element) {
      const found = emoji.loaded?.emojiOf(element.getAttribute("name") ?? "");
      return found === undefined ? undefined : new Text(found);
    },
  },
  "dc-math": {
    chunk: math,
    show: (element) => math.loaded?.formulaOf(element.getAttribute("tex") ?? "", element.hasAttribute("display")),
  },
};

/** Makes them known to the page, once. */
export function defineSigns(): void {
  for (const [tag, sign] of Object.entries(signs))
    if (customElements.get(tag) === undefined) customElements.define(tag, signClass(sign));
}

function signClass({ chunk, show }: Sign): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = attributes;
    private leave: (() => void) | undefined;

    connectedCallback(): void {
      this.leave = chunk?.use(() => this.paint());
      this.paint();
    }

    disconnectedCallback(): void {
      this.leave?.();
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.paint();
    }

    /** What was written stands in the light, where the painter keeps it; what is shown stands in the shadow. */
    private paint(): void {
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.replaceChildren(show(this) ?? document.createElement("slot"));
    }
  };
}
