// The picture of a sound: a bar for how loud each part of it is.

const BAR = 3;
const GAP = 2;

/** @param samples From -1 to 1, any number of them. */
export function drawSound(canvas: HTMLCanvasElement, samples: Float32Array): void {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const { width, height } = canvas;
  const bars = Math.floor(width / (BAR + GAP));
  const loud = loudnessOf(samples, bars);
  context.clearRect(0, 0, width, height);
  context.fillStyle = getComputedStyle(canvas).color;
  loud.forEach((each, i) => {
    const tall = Math.max(2, each * height);
    context.fillRect(i * (BAR + GAP), (height - tall) / 2, BAR, tall);
  });
}

/** The loudest moment of each of so many parts, from 0 to 1. */
export function loudnessOf(samples: Float32Array, parts: number): number[] {
  const long = samples.length / parts;
  return Array.from({ length: parts }, (_, part) => {
    let most = 0;
    for (let i = Math.floor(part * long); i < Math.floor((part + 1) * long); i++)
      most = Math.max(most, Math.abs(samples[i]!));
    return Math.min(most, 1);
  });
}
