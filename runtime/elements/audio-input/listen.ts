// What a microphone hears: how loud it is now, and a recording as samples.

/** Calls with the last moments of what is heard, once a frame; the function that it returns ends that. */
export function followLoudness(stream: MediaStream, call: (samples: Float32Array<ArrayBuffer>) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 2048;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  let frame = requestAnimationFrame(function look() {
    analyser.getFloatTimeDomainData(samples);
    call(samples);
    frame = requestAnimationFrame(look);
  });
  return () => {
    cancelAnimationFrame(frame);
    void context.close();
  };
}

/** A recording in any form as the samples of one channel. */
export async function monoOf(recording: Blob, sampleRate: number): Promise<Float32Array<ArrayBuffer>> {
  const bytes = await recording.arrayBuffer();
  const decoded = await new OfflineAudioContext(1, 1, sampleRate).decodeAudioData(bytes);
  const mono = new OfflineAudioContext(1, Math.max(1, Math.ceil(decoded.duration * sampleRate)), sampleRate);
  const source = mono.createBufferSource();
  source.buffer = decoded;
  source.connect(mono.destination);
  source.start();
  return (await mono.startRendering()).getChannelData(0);
}
