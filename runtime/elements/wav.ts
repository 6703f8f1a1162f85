// Samples of sound as a file that every browser plays and every program reads: WAV, 16 bits.

/** @param channels Samples from -1 to 1, an array for each channel. */
export function writeWav(channels: readonly ArrayLike<number>[], sampleRate: number): Uint8Array<ArrayBuffer> {
  const length = Math.min(...channels.map((channel) => channel.length));
  const size = length * channels.length * 2;
  const file = new DataView(new ArrayBuffer(44 + size));
  let at = 0;
  const text = (word: string): void => {
    for (let i = 0; i < 4; i++) file.setUint8(at++, word.charCodeAt(i));
  };
  const number = (value: number, bytes: 2 | 4): void => {
    if (bytes === 2) file.setUint16(at, value, true);
    else file.setUint32(at, value, true);
    at += bytes;
  };
  text("RIFF");
  number(36 + size, 4);
  text("WAVE");
  text("fmt ");
  number(16, 4);
  number(1, 2);
  number(channels.length, 2);
  number(sampleRate, 4);
  number(sampleRate * channels.length * 2, 4);
  number(channels.length * 2, 2);
  number(16, 2);
  text("data");
  number(size, 4);
  for (let i = 0; i < length; i++)
    for (const channel of channels) {
      const sample = Math.max(-1, Math.min(1, channel[i]! || 0));
      file.setInt16(at, Math.round(sample * 32_767), true);
      at += 2;
    }
  return new Uint8Array(file.buffer);
}
