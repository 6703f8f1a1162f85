// Paints a button and the list that it opens, which is followed by keys as the practices of ARIA have it.
import { Menu as plain } from "./menu.ts";
import { useRef } from "preact/hooks";
import { contentOf } from "../../painter/content.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { useAnchored } from "../../painter/parts/anchored.ts";
import { joined } from "../../painter/parts/joined.ts";
import { Opener } from "../../painter/parts/opener.tsx";
import type { Icon } from "../icon.ts";
import type { Label } from "../text-content.ts";
import { menu as menuWords } from "../../language/english/layout.ts";
import "./menu.css";

interface Props {
  label: Label;
  labels: readonly string[];
  marked?: readonly Label[];
  type?: string;
  icon?: Icon;
  disabled?: boolean;
  help?: string;
}

const MenuPaint: Paint<Props> = ({ props, fire, uid, box }) => {
  const { labels, marked = labels } = props;
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useAnchored(menu, () => button.current);
  const items = (): HTMLElement[] => [...menu.current!.querySelectorAll<HTMLElement>("[role=menuitem]")];

  const go = (to: number): void =>
    items()
      .at(to % Math.max(1, labels.length))
      ?.focus();
  const open = (at: number): void => {
    menu.current!.showPopover();
    go(at);
  };
  const choose = (index: number): void => {
    menu.current!.hidePopover();
    button.current!.focus();
    fire("click", index);
  };
  const onToggle = ({ newState }: Pick<ToggleEvent, "newState">): void => {
    button.current!.setAttribute("aria-expanded", `${newState === "open"}`);
    if (newState === "open" && !menu.current!.contains(document.activeElement)) go(0);
  };
  const onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(event.key === "ArrowDown" ? 0 : -1);
  };
  const onMenuKey = (event: KeyboardEvent): void => {
    const at = items().indexOf(document.activeElement as HTMLElement);
    const { key } = event;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key] ?? begins(labels, at, event);
    if (to !== undefined) go(to);
    // The next stop is behind the button, wherever on the page the list is.
    else if (key === "Tab") return menu.current!.hidePopover();
    else return;
    event.preventDefault();
  };

  return (
    <div {...box} class={joined(box.class, "dc-opener")}>
      <Opener
        at={button}
        opens={uid}
        props={props}
        aria-haspopup="menu"
        aria-expanded="false"
        onKeyDown={onButtonKey}
      />
      <div
        ref={menu}
        id={uid}
        popover="auto"
        role="menu"
        aria-labelledby={`${uid}-label`}
        class="dc-panel dc-menu-list"
        data-part="panel"
        onToggle={onToggle}
        onKeyDown={onMenuKey}
      >
        {marked.map((words, index) => (
          <button key={index} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(index)}>
            {contentOf(words)}
          </button>
        ))}
        {labels.length === 0 && <p role="none">{menuWords.nothing}</p>}
      </div>
    </div>
  );
};

/** The next item that begins with the letter that is typed. */
function begins(labels: readonly string[], at: number, event: KeyboardEvent): number | undefined {
  const { key, ctrlKey, metaKey, altKey } = event;
  if ([...key].length !== 1 || key === " " || ctrlKey || metaKey || altKey) return undefined;
  const fits = (index: number): boolean => labels[index]!.toLowerCase().startsWith(key.toLowerCase());
  const order = labels.map((_, index) => (at + 1 + index) % labels.length);
  return order.find(fits);
}

export const Menu: typeof plain = /*#__PURE__*/ painted(plain, MenuPaint);
