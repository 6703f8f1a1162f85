// The parts of the page that stand apart: the main column, and those that appear when something is drawn in them.
import { CHILDREN, NEW, Node } from "../../tape/node.ts";
import type { Run } from "../run.ts";
import type { Session } from "../session.ts";
import { Site } from "../../tape/site.ts";
import type { Definition } from "../../tape/definition.ts";

const rootDefinition: Definition = { name: "#root", children: "block", props: { layout: "text", title: "text" } };
const areaDefinition: Definition = { name: "#area", children: "block", props: { place: "text" } };

const order = ["sidebar", "main", "bottom", "dialogs", "toasts"];

export class Areas {
  readonly root: Node;
  private readonly made = new Map<string, Node>();

  constructor(
    private readonly session: Session,
    config: Record<string, unknown>,
  ) {
    this.root = new Node(session.newId(), new Site(rootDefinition, { props: config }), null, undefined);
    this.root.dirty = 0;
    this.root.kids = [this.get("main")];
    this.root.kids[0]!.dirty = 0;
  }

  get(place: string): Node {
    let area = this.made.get(place);
    if (area === undefined) {
      area = new Node(this.session.newId(), new Site(areaDefinition, { props: { place } }), this.root, place);
      this.session.mark(area, NEW);
      this.made.set(place, area);
    }
    return area;
  }

  /** A run of the whole script ends: those parts that scripts draw in are closed too, also where this one drew nothing. */
  reach(run: Run): void {
    for (const [place, area] of this.made) if (place !== "toasts") run.at(area);
  }

  /** Shows those parts that hold something; the main one always. */
  arrange(): void {
    if (this.made.size === 1) return;
    const kids: Node[] = [];
    for (const place of order) {
      const area = this.made.get(place);
      if (area !== undefined && (place === "main" || holdsAnything(area))) kids.push(area);
    }
    const before = this.root.kids!;
    if (kids.length === before.length && kids.every((kid, i) => kid === before[i])) return;
    this.root.kids = kids;
    this.session.mark(this.root, CHILDREN);
  }
}

/** A group is nothing by itself. */
const holdsAnything = (block: Node): boolean =>
  block.kids!.some((kid) => !kid.site.definition.group || holdsAnything(kid));
