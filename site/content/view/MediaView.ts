import type { TranscriptCue, TranscriptPassage } from "../../text/transcript.ts";
import type { PictureView } from "./PictureView.ts";

/** A recording to listen to. */
export interface AudioView {
  title: string;
  src: string;
  type: string;
  transcript: readonly string[];
}

/** The recording of an episode. */
export interface EpisodeAudio extends AudioView {
  /** Bytes. */
  size: number | undefined;
}

/** A film: our own file, or a link to where it can be seen. */
export interface VideoView {
  title: string;
  duration: string | undefined;
  seconds: number | undefined;
  /** When our own file was uploaded, ISO. */
  uploaded: string | undefined;
  poster: PictureView | undefined;
  transcript: readonly string[];
  source:
    | { kind: "file"; src: string; type: string; captions: string | undefined }
    | {
        kind: "link";
        href: string;
        platform: string;
        /** Where the platform's player is, and where it starts by itself; undefined where we know none. */
        player: { embed: string; play: string } | undefined;
      };
}

/** Something to take along. */
export interface DownloadView {
  title: string;
  href: string;
  external: boolean;
  note: string | undefined;
  /** "PDF, 120 kB" for our own files. */
  format: string | undefined;
}

export type { TranscriptCue, TranscriptPassage };
