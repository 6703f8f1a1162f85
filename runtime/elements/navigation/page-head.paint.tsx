// Paints what stands above a page. After a change of the page it names it to the browser, and takes the focus there.
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Paint } from "../../painter/paint.ts";
import { Menu } from "./menu.tsx";
import type { PageHeadProps } from "./page-head.ts";
import { useSaid } from "../../painter/parts/use-said.ts";
import { pages } from "../../language/english/layout.ts";
import { write } from "../../language/write.ts";

export const PageHeadPaint: Paint<PageHeadProps> = ({ props, box, fire }) => {
  const { title, at, lost, entries, current } = props;
  const start = useRef<HTMLParagraphElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const before = useRef(at);
  useSaid(head, title);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useLayoutEffect(() => {
    if (before.current !== at) start.current!.focus({ preventScroll: true });
    before.current = at;
  }, [at]);
  return (
    <div {...box} ref={head}>
      {entries !== undefined && (
        <nav class="dc-top-menu" aria-label={pages.pages}>
          <Menu entries={entries} current={current} follow={(path) => fire("click", path)} />
        </nav>
      )}
      {/* Whoever cannot see the page hears its name here; the next tab stop is the first one on it. */}
      <p ref={start} class="dc-page-name" tabIndex={-1}>
        {title}
      </p>
      {lost !== undefined && (
        <div class="dc-page-lost" role="alert">
          <strong>{pages.lost}</strong>
          <span>{write(pages.lostAt, { path: lost })}</span>
        </div>
      )}
    </div>
  );
};
