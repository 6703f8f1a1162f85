// Paints a player for film.
import { Video as plain } from "./video.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import { useFile } from "../../painter/parts/far-files.ts";
import { useAddress } from "../../painter/parts/object-url.ts";
import { usePlaying } from "../../painter/parts/playing.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { isSafeUrl } from "../../painter/safe-url.ts";
import type { PlayingProps, Recording } from "../recording.ts";
import { video as words } from "../../language/english/shown.ts";
import "../../painter/parts/player.css";
import { asVtt } from "./captions.ts";

interface Track {
  name: string;
  captions: string | { readonly vtt: string } | Blob;
}

interface Props extends PlayingProps {
  recording: Recording;
  tracks: readonly Track[];
  muted?: boolean;
  poster?: string;
  label?: string;
}

const VideoPaint: Paint<Props> = ({ props, box }) => {
  const { recording, tracks, label, start = 0, loop, autoplay, muted, poster } = props;
  const player = useRef<HTMLVideoElement>(null);
  const [broken, setBroken] = useState<string>();
  const address = useAddress(recording, "video/mp4");
  usePlaying(player, address ?? undefined, props);
  return (
    <div {...box}>
      <video
        ref={player}
        src={address ?? undefined}
        controls
        playsInline
        preload="metadata"
        loop={loop === true && start === 0}
        autoplay={autoplay}
        muted={muted}
        poster={poster !== undefined && isSafeUrl(poster) ? poster : undefined}
        aria-label={label ?? words.video}
        onError={() => setBroken(address ?? undefined)}
      >
        {tracks.map((track, at) => (
          <SubtitleTrack key={track.name} {...track} first={at === 0} />
        ))}
      </video>
      {(address === undefined || (broken !== undefined && broken === address)) && <p role="status">{words.broken}</p>}
    </div>
  );
};

function SubtitleTrack({ name, captions, first }: Track & { first: boolean }) {
  const file = useFile(captions instanceof Blob ? captions : undefined);
  const [read, setRead] = useState<{ of: Blob; vtt: string }>();
  useEffect(() => {
    if (!file) return undefined;
    let isShown = true;
    // One that cannot be read leaves the film without them.
    file.text().then(
      (text) => void (isShown && setRead({ of: file, vtt: asVtt(text) })),
      () => undefined,
    );
    return () => void (isShown = false);
  }, [file]);
  const ofFile = read !== undefined && read.of === file ? read.vtt : "WEBVTT\n";
  const vtt = captions instanceof Blob ? ofFile : typeof captions === "string" ? undefined : captions.vtt;
  const address = useAddress(vtt === undefined ? (captions as string) : new TextEncoder().encode(vtt), "text/vtt");
  return <track kind="subtitles" label={name || words.subtitles} src={address ?? undefined} default={first} />;
}

export const Video: typeof plain = /*#__PURE__*/ painted(plain, VideoPaint);
