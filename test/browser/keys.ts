// Keys by their names, and what both protocols of WebDriver call them.
import type { KeyStep, Remote } from "./remote.ts";

const codes: Record<string, string> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
  F2: "\uE032",
  Meta: "\uE03D",
};

/** The keyboard of a page: keys one by one, or several held together (`Shift+Tab`). */
export class Keys {
  constructor(private readonly remote: Remote) {}

  press(keys: string): Promise<void> {
    const held = keys === "+" ? [keys] : keys.split("+");
    return this.send([...held.map(down), ...held.toReversed().map(up)]);
  }

  down(key: string): Promise<void> {
    return this.send([down(key)]);
  }

  up(key: string): Promise<void> {
    return this.send([up(key)]);
  }

  type(text: string): Promise<void> {
    return this.send([...text].flatMap((letter) => [down(letter), up(letter)]));
  }

  private send(actions: KeyStep[]): Promise<void> {
    return this.remote.perform([{ type: "key", id: "keyboard", actions }]);
  }
}

const valueOf = (key: string): string => codes[key] ?? (key === "\n" ? codes["Enter"]! : key);
const down = (key: string): KeyStep => ({ type: "keyDown", value: valueOf(key) });
const up = (key: string): KeyStep => ({ type: "keyUp", value: valueOf(key) });
