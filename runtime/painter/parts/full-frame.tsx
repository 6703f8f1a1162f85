// What can fill the screen, with a button for it in its corner.
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { screen as words } from "../../language/english/layout.ts";
import type { Box } from "../paint.ts";
import { flag } from "./flag.ts";
import { joined } from "./joined.ts";
import { leaveByEscape, useFullScreen } from "./use-full-screen.ts";
import "./full-frame.css";

interface FullFrameProps {
  box: Box;
  /** What it shows, for who hears of its button. */
  name: string | undefined;
  /** It is a part of the page, by its name. */
  group?: boolean;
  children(isFull: boolean): ComponentChildren;
}

export function FullFrame({ box, name, group = false, children }: FullFrameProps) {
  const root = useRef<HTMLDivElement>(null);
  const full = useFullScreen(root);
  const part = group && name !== undefined ? { role: "group" as const, "aria-label": name } : {};
  return (
    <div
      {...box}
      {...part}
      ref={root}
      class={joined(box.class, "dc-full")}
      data-full={flag(full.isFull)}
      onKeyDown={leaveByEscape(full)}
    >
      <FullButton isFull={full.isFull} name={name} toggle={full.toggle} />
      {children(full.isFull)}
    </div>
  );
}

interface FullButtonProps {
  isFull: boolean;
  name: string | undefined;
  toggle(): void;
}

function FullButton({ isFull, name, toggle }: FullButtonProps) {
  const deed = isFull ? words.leaveFull : words.full;
  const label = name === undefined ? deed : `${deed}: ${name}`;
  return (
    <button type="button" class="dc-full-button" data-part="full" aria-label={label} title={deed} onClick={toggle}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={isFull ? "M6 2v4H2M10 2v4h4M6 14v-4H2M10 14v-4h4" : "M6 2H2v4M10 2h4v4M6 14H2v-4M10 14h4v-4"} />
      </svg>
    </button>
  );
}
