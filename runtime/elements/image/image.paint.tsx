// Paints pictures: in the page, and in full size above it.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { contentOf } from "../../painter/content.ts";
import { flag } from "../../painter/parts/flag.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Image as plain, type ImageShown } from "./image.ts";
import { PictureShown } from "./picture-shown.tsx";
import { everywhere } from "../../language/english/fields.ts";
import { image as words } from "../../language/english/shown.ts";
import { write } from "../../language/write.ts";
import "./image.css";

interface Props {
  images: readonly ImageShown[];
  zoom?: boolean;
  width?: unknown;
}

const ImagePaint: Paint<Props> = ({ props: { images, zoom, width }, box }) => {
  const isMany = images.length > 1;
  // Each is so wide, not all of them together.
  const each = isMany && typeof width === "number" ? `${width}px` : undefined;
  const style = each === undefined ? box.style : `${box.style};width:auto`;
  return (
    <div {...box} style={style} data-many={flag(isMany)}>
      {images.map((image, at) => (
        <Figure key={at} {...image} zoom={zoom === true} width={each} />
      ))}
    </div>
  );
};

interface FigureProps extends ImageShown {
  zoom: boolean;
  width: string | undefined;
}

function Figure({ picture, alt, caption, zoom, width }: FigureProps) {
  const whole = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const [well, setWell] = useState(true);
  // The picture is made twice only while it is seen twice.
  useLayoutEffect(() => {
    if (open && !whole.current!.open) whole.current!.showModal();
  }, [open]);
  const shown = <PictureShown picture={picture} alt={alt} onLoaded={setWell} />;
  return (
    <figure style={width === undefined ? undefined : { width }}>
      {zoom && well ? (
        <button
          type="button"
          class="dc-image-zoom"
          aria-label={alt === "" ? words.whole : write(words.wholeOf, { picture: alt })}
          onClick={() => setOpen(true)}
        >
          {shown}
        </button>
      ) : (
        shown
      )}
      {caption !== undefined && caption !== null && <figcaption>{contentOf(caption)}</figcaption>}
      {open && (
        <dialog
          ref={whole}
          class="dc-image-whole"
          aria-label={alt || words.picture}
          onClose={() => setOpen(false)}
          onClick={() => whole.current!.close()}
        >
          <PictureShown picture={picture} alt={alt} />
          <button type="button" aria-label={everywhere.close} autofocus>
            ×
          </button>
        </dialog>
      )}
    </figure>
  );
}

export const Image: typeof plain = /*#__PURE__*/ painted(plain, ImagePaint);
