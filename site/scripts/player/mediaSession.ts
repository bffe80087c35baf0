import type { Playback } from "./playback.ts";

/** What lock screens and headset buttons show and steer. */
interface Shown {
  title: string;
  artist: string;
  artwork: string;
}

/** Seconds by which the player jumps back and forth. */
export const STEP = 15;

/** Hands the recording to the system's media controls, where the browser has such. */
export function offerToSystem(
  audio: HTMLAudioElement,
  { playback, shown }: { playback: Playback; shown: Shown },
): void {
  if (!("mediaSession" in navigator)) return;
  const { mediaSession } = navigator;
  const { title, artist, artwork } = shown;
  const handlers: readonly [MediaSessionAction, MediaSessionActionHandler][] = [
    ["play", playback.play],
    ["pause", () => audio.pause()],
    ["seekbackward", ({ seekOffset }) => playback.seek(playback.place() - (seekOffset ?? STEP))],
    ["seekforward", ({ seekOffset }) => playback.seek(playback.place() + (seekOffset ?? STEP))],
    ["seekto", ({ seekTime }) => playback.seek(seekTime ?? 0)],
  ];
  const tell = (): void => {
    const { playbackRate } = audio;
    const [position, duration] = [playback.place(), playback.length()];
    mediaSession.setPositionState({
      duration,
      playbackRate,
      position: Math.min(position, duration),
    });
  };
  audio.addEventListener("play", () => {
    mediaSession.metadata = new MediaMetadata({
      title,
      artist,
      artwork: artwork === "" ? [] : [{ src: artwork, type: "image/jpeg" }],
    });
    for (const [action, handler] of handlers) mediaSession.setActionHandler(action, handler);
    tell();
  });
  for (const event of ["seeked", "ratechange", "durationchange"]) {
    audio.addEventListener(event, tell);
  }
}
