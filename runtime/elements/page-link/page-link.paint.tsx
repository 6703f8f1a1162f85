// Paints a link to another page of the app, or to anywhere.
import { contentOf } from "../../painter/content.ts";
import type { Paint } from "../../painter/paint.ts";
import { PageAnchor } from "../../painter/parts/page-anchor.tsx";
import { isElsewhere } from "./elsewhere.ts";
import type { PageLinkProps } from "./page-link.ts";
import { iconContent } from "../../painter/parts/icon.ts";
import "./page-link.css";

export const PageLinkPaint: Paint<PageLinkProps & { text?: string }> = ({ props, box, fire }) => {
  const { path, icon, disabled, help, text, children = text } = props;
  const inside = (
    <>
      {icon !== undefined && contentOf(iconContent(icon))}
      <span>{contentOf(children)}</span>
    </>
  );
  return (
    <div {...box} title={help}>
      {disabled === true ? (
        <a role="link" aria-disabled="true">
          {inside}
        </a>
      ) : isElsewhere(path) ? (
        <a href={path}>{inside}</a>
      ) : (
        <PageAnchor path={path} follow={() => fire("click")}>
          {inside}
        </PageAnchor>
      )}
    </div>
  );
};
