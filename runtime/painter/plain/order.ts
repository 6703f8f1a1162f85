// Puts the children of an element in order with as few moves as possible, so that focus and scrolling stay.

/** Makes `wanted` the children of `parent`; calls `drop` for each child that goes. */
export function orderChildren(parent: Element, wanted: readonly Node[], drop: (gone: Node) => void): void {
  const keep = new Set(wanted);
  const old: Node[] = [];
  for (const child of Array.from(parent.childNodes)) {
    if (keep.has(child)) old.push(child);
    else {
      drop(child);
      child.remove();
    }
  }
  let start = 0;
  while (start < old.length && old[start] === wanted[start]) start++;
  const stay = start === old.length ? noNodes : longestRise(old.slice(start), wanted.slice(start));
  let next: Node | null = null;
  for (let i = wanted.length - 1; i >= start; i--) {
    const node = wanted[i]!;
    if (!stay.has(node)) place(parent, node, next);
    next = node;
  }
}

const noNodes: ReadonlySet<Node> = new Set();

/** `moveBefore` keeps focus, selection and what plays; it needs a node that is on the page already. */
function place(parent: Element, node: Node, before: Node | null): void {
  if (node.isConnected && "moveBefore" in parent) (parent as unknown as Mover).moveBefore(node, before);
  else parent.insertBefore(node, before);
}

interface Mover {
  moveBefore(node: Node, before: Node | null): void;
}

/** The most nodes that stand in the right order already. */
function longestRise(old: readonly Node[], wanted: readonly Node[]): ReadonlySet<Node> {
  const places = new Map(old.map((node, place) => [node, place]));
  /** For each length, the wanted node that ends the rise of that length at the lowest place. */
  const ends: { node: Node; place: number; before: Link }[] = [];
  for (const node of wanted) {
    const place = places.get(node);
    if (place === undefined) continue;
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if (ends[middle]!.place < place) low = middle + 1;
      else high = middle;
    }
    ends[low] = { node, place, before: ends[low - 1] };
  }
  const rise = new Set<Node>();
  for (let link: Link = ends.at(-1); link !== undefined; link = link.before) rise.add(link.node);
  return rise;
}

type Link = { node: Node; before: Link } | undefined;
