// Paints buttons that go through pages.
import { Pagination as plain } from "./pagination.ts";
import { useRef } from "preact/hooks";
import { writeNumber } from "../numbers.ts";
import { flag } from "../../painter/parts/flag.ts";
import { useEntered } from "../../painter/parts/use-value.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { pagesShown } from "./pages-shown.ts";
import { pagination as words } from "../../language/english/layout.ts";
import { write } from "../../language/write.ts";
import "./pagination.css";

interface Props {
  label?: string;
  numPages: number;
  maxVisiblePages: number | null;
  disabled?: boolean;
}

const PaginationPaint: Paint<Props, number> = ({ node, props, fire, box }) => {
  const { label = words.pagination, numPages, maxVisiblePages, disabled } = props;
  const nav = useRef<HTMLElement>(null);
  const last = Math.max(1, numPages);
  const [page, enter] = useEntered<number>(node, last);
  const go = (to: number): void => {
    if (disabled === true || to < 1 || to > last || to === page) return;
    enter(to);
    fire("change", to);
  };
  // It keeps the focus at either end: a button that cannot be used any more is only said to be so.
  const step = (to: number, name: string, outline: string) => (
    <button
      type="button"
      aria-label={name}
      disabled={disabled}
      aria-disabled={flag(to < 1 || to > last)}
      onClick={() => go(to)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={outline} />
      </svg>
    </button>
  );
  return (
    <nav ref={nav} {...box} aria-label={label}>
      {step(page - 1, words.before, "M10 3.5L5.5 8l4.5 4.5")}
      {maxVisiblePages === 0 && (
        <span>
          {writeNumber(page)} / {writeNumber(last)}
        </span>
      )}
      {pagesShown(page, last, maxVisiblePages).map((each, at) =>
        each === null ? (
          <span key={`gap-${at}`}>…</span>
        ) : (
          <button
            key={each}
            type="button"
            aria-label={write(words.page, { page: each })}
            aria-current={each === page ? "page" : undefined}
            data-near={flag(each === page || each === 1 || each === last)}
            disabled={disabled}
            onClick={() => go(each)}
          >
            {writeNumber(each)}
          </button>
        ),
      )}
      {step(page + 1, words.next, "M6 3.5L10.5 8L6 12.5")}
    </nav>
  );
};

export const Pagination: typeof plain = /*#__PURE__*/ painted(plain, PaginationPaint);
