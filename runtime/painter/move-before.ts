// For browsers without `moveBefore`: what has the focus stays where it is in the document, and its neighbours move around it.

/** Preact asks an element for it, as `order.ts` does. */
export function installMoves(prototype: any): void {
  prototype.moveBefore ??= function (this: Element, node: ChildNode, before: ChildNode | null): void {
    const all = [...this.childNodes];
    const from = all.indexOf(node);
    if (from < 0 || !node.contains(document.activeElement)) return void this.insertBefore(node, before);
    const to = before ? all.indexOf(before) : all.length;
    for (const other of all.slice(from + 1, to)) this.insertBefore(other, node);
    const behind = node.nextSibling;
    for (const other of all.slice(to, from)) this.insertBefore(other, behind);
  };
}
