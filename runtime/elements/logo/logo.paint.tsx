// Paints the sign of the app.
import { Logo as plain } from "./logo.ts";
import { Side } from "../../painter/shell/side.tsx";
import { PictureShown } from "../image/picture-shown.tsx";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { isSafeUrl } from "../../painter/safe-url.ts";
import type { Picture } from "../picture.ts";
import "./logo.css";

const LogoPaint: Paint<{ picture: Picture; alt: string; href?: string; size: string }> = ({ props, box }) => {
  const { picture, alt, href, size } = props;
  const shown = <PictureShown picture={picture} alt={alt} />;
  return (
    <div {...box} data-size={size}>
      {href !== undefined && isSafeUrl(href) ? <a href={href}>{shown}</a> : shown}
    </div>
  );
};

export const Logo: typeof plain = /*#__PURE__*/ painted(plain, LogoPaint, Side);
