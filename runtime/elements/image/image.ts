// Pictures.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement, type Mistake } from "../define.ts";
import { checkPicture, type Picture, pictureOf, type PictureSource } from "../picture.ts";
import type { TextContent } from "../text-content.ts";

export type { Pixels, PictureSource } from "../picture.ts";

interface ImageLook extends CommonProps {
  /** Cuts off pixels that are out of range, instead of refusing them. */
  clamp?: boolean;
  /** Shown in full size by a click; on when left out. */
  zoom?: boolean;
}

interface OneImage extends ImageLook {
  /** The picture. */
  source: PictureSource;
  /** What it shows, in words, for who cannot see it; `""` for what is only decoration. */
  alt: string;
  /** A line below it. */
  caption?: TextContent;
}

interface ManyImages extends ImageLook {
  /** Several pictures, beside each other. */
  source: readonly PictureSource[];
  /** What each shows, in words. */
  alt: readonly string[];
  /** A line below each. */
  caption?: readonly TextContent[];
}

export type ImageProps = OneImage | ManyImages;

interface Drawn extends ImageLook {
  source: unknown;
  alt: unknown;
  caption?: unknown;
}

/** One picture as it is painted. */
export interface ImageShown {
  picture: Picture;
  alt: string;
  caption: unknown;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/**
 * A picture, or several beside each other: from an address, a file, bytes, SVG, pixels, or a canvas. What was made to show it
 * is given back when it goes. A click shows it in full size. Evaluates to a handle.
 *
 * @throws {Problem} `prop-invalid` for what is no picture, for pixels that do not fit their shape, and for an `alt` for another number of pictures.
 * @example
 * ```tsx
 * <Image source="https://example.org/map.png" alt="The way to the hall" caption="Ten minutes on foot" width={400} />;
 * const file = <FileUploader label="Photo" accept="image/*" />;
 * if (file) <Image source={file} alt="Your photo" />;
 * const noise = Float32Array.from({ length: 64 * 64 }, () => Math.random());
 * <Image source={{ data: noise, shape: [64, 64] }} alt="Noise" />;
 * ```
 * Streamlit: `st.image`.
 */
export const Image = defineElement<(props: ImageProps) => Handle<ImageProps>>({
  name: "Image",
  children: "none",
  props: { source: "any!", alt: "any!", caption: "any", clamp: "flag", zoom: "flag" },
  defaults: { zoom: true },
  check,
  prepare({ source, alt, caption, clamp, zoom, ...shown }: Drawn) {
    const [alts, captions] = [listOf(alt), listOf(caption)];
    const images = listOf(source).map((each, i): ImageShown => ({
      picture: pictureOf(each, clamp),
      alt: alts[i] as string,
      caption: captions[i],
    }));
    return { ...shown, zoom, images, text: alts.join(", ") };
  },
});

function check({ source, alt }: Drawn): Mistake | undefined {
  const [sources, alts] = [listOf(source), listOf(alt)];
  for (const each of sources) {
    const mistake = checkPicture(each);
    if (mistake !== undefined) return mistake;
  }
  if (alts.length === sources.length && alts.every((each) => typeof each === "string")) return undefined;
  return {
    found: `alt is for ${alts.length} of ${sources.length} pictures, or no text.`,
    expected: "alt says in words what each picture shows.",
    write: Array.isArray(source) ? 'alt={["The hall", "The stage"]}' : 'alt="The hall"',
  };
}
