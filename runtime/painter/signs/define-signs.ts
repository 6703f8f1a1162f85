// The tags that Markdown makes for what a page knows by name or writes in its own way: icons, emoji, formulas.
import "./signs.css";
import { iconOf } from "./icons.ts";

/** The attributes that say what is shown. */
const attributes = ["name", "tex", "display"];

/** What a tag shows in place of what was written; nothing leaves that as it is. */
type Show = (element: HTMLElement) => Node | undefined | Promise<Node | undefined>;

const signs: Readonly<Record<string, Show>> = {
  "dc-icon": (element) => iconOf(element.getAttribute("name") ?? ""),
  async "dc-emoji"(element) {
    const emoji = (await import("./emoji.ts")).emojiOf(element.getAttribute("name") ?? "");
    return emoji === undefined ? undefined : new Text(emoji);
  },
  async "dc-math"(element) {
    return (await import("./math.ts")).formulaOf(element.getAttribute("tex") ?? "", element.hasAttribute("display"));
  },
};

/** Makes them known to the page, once. */
export function defineSigns(): void {
  for (const [tag, show] of Object.entries(signs))
    if (customElements.get(tag) === undefined) customElements.define(tag, signClass(show));
}

function signClass(show: Show): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = attributes;
    /** Counts the changes: of two that are being loaded the later one is shown. */
    private turn = 0;

    connectedCallback(): void {
      void this.paint();
    }

    attributeChangedCallback(): void {
      if (this.isConnected) void this.paint();
    }

    private async paint(): Promise<void> {
      const turn = ++this.turn;
      // What was written stands in the light, where the painter keeps it; what is shown stands in the shadow.
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      let shown: Node | undefined;
      try {
        const found = show(this);
        shown = found instanceof Promise ? await found : found;
      } catch {
        // What cannot be loaded or read stays as it was written.
      }
      if (turn === this.turn) root.replaceChildren(shown ?? document.createElement("slot"));
    }
  };
}
