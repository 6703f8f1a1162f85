// Red, green and blue of a colour in whatever form the page says it.

/** 0 to 255 each; nothing for what is no colour, and where nothing can be drawn. */
export function colorParts(color: string): readonly [number, number, number] | null {
  if (color === "") return null;
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)/.exec(color);
  if (parts !== null) return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [1, 1];
  const pen = canvas.getContext("2d");
  if (pen === null) return null;
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [r, g, b] = pen.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!];
}
