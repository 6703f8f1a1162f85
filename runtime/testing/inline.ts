// An HTML tag inside the content of a node, in the hands of a test.
import { textOf } from "../core/wire/content.ts";
import type { Inline, Shown } from "../core/wire/wire.ts";
import { type Hand, TestElement } from "./element.ts";

export class TestInline extends TestElement<undefined> {
  constructor(
    hand: Hand,
    node: Shown,
    private readonly inline: Inline,
  ) {
    super(hand, node);
  }

  override get text(): string {
    return textOf(this.inline.children);
  }

  override get props(): Record<string, unknown> {
    return { ...this.inline.attrs };
  }

  override async click(): Promise<void> {
    const { on, spot } = this.inline;
    if (!on?.includes("click")) throw this.unable("click", "it does not react to clicks");
    return this.hand.gesture(this.live("click"), "click", undefined, spot);
  }
}
