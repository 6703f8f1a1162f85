// Puts the children of an element in order with as few moves as possible, so that focus and scrolling stay.

/** A child knows the element that it was put into, until it is taken out again: to ask the page for it takes longer. */
export type Child = Node & { $in?: Element | undefined };

type Drop = ((gone: Node) => void) | undefined;

/**
 * Makes `wanted` the children of `parent`; calls `drop`, if there is one, for each child that goes.
 * @param before What it had put there, where that is known. The page may have been changed by others.
 */
export function orderChildren(
  parent: Element,
  before: readonly Node[] | undefined,
  wanted: readonly Node[],
  drop: Drop,
): void {
  if (wanted.length === 0 && drop === undefined) {
    for (const gone of before ?? parent.childNodes) (gone as Child).$in = undefined;
    parent.textContent = "";
  } else if (before === undefined || !orderKnown(parent, before, wanted, drop)) orderAny(parent, wanted, drop);
}

/** Where children came in one place, went from one, or were swapped: looks at none of the others. False where there is more to do. */
function orderKnown(parent: Element, before: readonly Node[], wanted: readonly Node[], drop: Drop): boolean {
  let start = 0;
  let end = before.length;
  let last = wanted.length;
  const behind = (): Node | null => wanted[last] ?? null;
  for (;;) {
    while (start < end && start < last && before[start] === wanted[start]) start++;
    while (start < end && start < last && before[end - 1] === wanted[last - 1]) {
      end--;
      last--;
    }
    if (start === end || start === last) break;
    const [a, b] = [before[start]!, before[end - 1]!];
    if (a !== wanted[last - 1] || b !== wanted[start] || !stand(parent, a, b, behind())) return false;
    place(parent, b, a);
    place(parent, a, behind());
    start++;
    end--;
    last--;
  }
  if (!stand(parent, behind())) return false;
  for (let i = start; i < end; i++) take(parent, before[i]!, drop);
  if (start < last) insertAll(parent, wanted.slice(start, last), behind());
  return true;
}

const stand = (parent: Element, ...nodes: (Node | null)[]): boolean =>
  nodes.every((node) => node === null || node.parentNode === parent);

function take(parent: Element, child: Child, drop: Drop): void {
  drop?.(child);
  child.$in = undefined;
  if (child.parentNode === parent) parent.removeChild(child);
}

function orderAny(parent: Element, wanted: readonly Node[], drop: Drop): void {
  let start = 0;
  let end = wanted.length;
  let first = parent.firstChild as Node | null;
  let behind: Node | null = null;
  // Most changes leave both ends alone, or swap two children: no need to compare the rest.
  for (;;) {
    while (start < end && first !== behind && first === wanted[start]) {
      first = first!.nextSibling;
      start++;
    }
    let last: Node | null = behind === null ? parent.lastChild : behind.previousSibling;
    while (start < end && first !== behind && last === wanted[end - 1]) {
      behind = last;
      last = last!.previousSibling;
      end--;
    }
    if (first === last || last !== wanted[start] || first !== wanted[end - 1] || first === behind) break;
    const inner: Node = first!.nextSibling!;
    place(parent, last!, first);
    place(parent, first!, behind);
    behind = first;
    if (inner !== last) first = inner;
    start++;
    end--;
  }
  const rest = wanted.slice(start, end);
  const old = first === behind ? [] : dropOthers(parent, first as ChildNode, behind, rest, drop);
  if (rest.length > 0) arrange(parent, old, rest, behind);
}

/** Takes away what is not wanted between two children, and returns the rest. */
function dropOthers(
  parent: Element,
  first: ChildNode,
  behind: Node | null,
  wanted: readonly Node[],
  drop: Drop,
): Node[] {
  const keep = new Set(wanted);
  const old: Node[] = [];
  for (let child: ChildNode | null = first; child !== null && child !== behind;) {
    const next: ChildNode | null = child.nextSibling;
    if (keep.has(child)) old.push(child);
    else take(parent, child, drop);
    child = next;
  }
  return old;
}

/** Brings `wanted` into its order before `behind`; `old` are those among them that stand there, in their present order. */
function arrange(parent: Element, old: readonly Node[], wanted: readonly Node[], behind: Node | null): void {
  if (old.length === 0) {
    insertAll(parent, wanted, behind);
    return;
  }
  const stay = longestRise(old, wanted);
  let next = behind;
  for (let i = wanted.length - 1; i >= 0; i--) {
    const node = wanted[i]!;
    if (!stay.has(node)) place(parent, node, next);
    next = node;
  }
}

export function insertAll(parent: Element, nodes: readonly Node[], behind: Node | null): void {
  if (nodes.some((node) => node.isConnected)) {
    for (const node of nodes) place(parent, node, behind);
    return;
  }
  const fresh = document.createDocumentFragment();
  for (const node of nodes) fresh.appendChild(node);
  parent.insertBefore(fresh, behind);
}

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
  const places = new Map<Node, number>();
  for (let i = 0; i < old.length; i++) places.set(old[i]!, i);
  /** For each length, the place that ends the rise of that length lowest; for each place, the one before it in its rise. */
  const ends: number[] = [];
  const before = new Int32Array(old.length);
  for (const node of wanted) {
    const place = places.get(node);
    if (place === undefined) continue;
    let low = ends.length;
    if (low > 0 && ends[low - 1]! > place) {
      low = 0;
      for (let high = ends.length; low < high;) {
        const middle = (low + high) >> 1;
        if (ends[middle]! < place) low = middle + 1;
        else high = middle;
      }
    }
    ends[low] = place;
    before[place] = low > 0 ? ends[low - 1]! : -1;
  }
  const rise = new Set<Node>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place]!) rise.add(old[place]!);
  return rise;
}
