// One picture on the page, wherever it comes from.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useAddress } from "../../painter/parts/object-url.ts";
import type { Picture } from "../picture.ts";
import { image as words } from "../../language/english/shown.ts";
import { write } from "../../language/write.ts";

interface PictureProps {
  picture: Picture;
  alt: string;
  /** Told whether what has to be loaded can be shown. */
  onLoaded?: (well: boolean) => void;
}

export function PictureShown({ picture, alt, onLoaded }: PictureProps) {
  if ("address" in picture) return <Loaded source={picture.address} type="" alt={alt} onLoaded={onLoaded} />;
  if ("file" in picture) return <Loaded source={picture.file} type="" alt={alt} onLoaded={onLoaded} />;
  if ("bytes" in picture) return <Loaded source={picture.bytes} type="" alt={alt} onLoaded={onLoaded} />;
  // As an image it can neither run scripts nor load anything.
  if ("svg" in picture)
    return <Loaded source={new TextEncoder().encode(picture.svg)} type="image/svg+xml" alt={alt} onLoaded={onLoaded} />;
  return <Drawn picture={picture} alt={alt} />;
}

interface LoadedProps extends Pick<PictureProps, "alt" | "onLoaded"> {
  source: string | Blob | Uint8Array;
  type: string;
}

function Loaded({ source, type, alt, onLoaded }: LoadedProps) {
  const address = useAddress(source, type);
  const [broken, setBroken] = useState<string>();
  const fail = (): void => {
    setBroken(address ?? undefined);
    onLoaded?.(false);
  };
  if (address === undefined || (broken !== undefined && broken === address))
    return (
      <span class="dc-image-broken" role="img" aria-label={alt}>
        {alt === "" ? words.broken : write(words.brokenOf, { picture: alt })}
      </span>
    );
  return <img src={address ?? undefined} alt={alt} decoding="async" onLoad={() => onLoaded?.(true)} onError={fail} />;
}

type DrawnPicture = Exclude<Picture, { address: string } | { svg: string } | { file: Blob } | { bytes: Uint8Array }>;

/** Drawn anew at each paint: pixels and canvases may have been changed in place. */
function Drawn({ picture, alt }: { picture: DrawnPicture; alt: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = picture;
  useLayoutEffect(() => {
    const context = canvas.current!.getContext("2d");
    if (context === null) return;
    if ("drawn" in picture) {
      context.clearRect(0, 0, width, height);
      context.drawImage(picture.drawn, 0, 0, width, height);
    } else context.putImageData(new ImageData(Uint8ClampedArray.from(picture.pixels), width, height), 0, 0);
  });
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      role={alt === "" ? "presentation" : "img"}
      aria-label={alt || undefined}
    />
  );
}
