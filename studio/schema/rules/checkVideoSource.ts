import { checkWebAddress } from "./checkHref.ts";
import type { RuleResult } from "./ruleResult.ts";

export interface VideoValue {
  /** A video field that an editor opened and left empty may keep such traces. */
  _type?: string;
  _key?: string;
  title?: string;
  file?: { asset?: unknown };
  captions?: { asset?: unknown };
  externalUrl?: string;
}

const HOSTS = /(?:^|\.)(?:youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com)$/;

/** A video is a file of ours or lies at YouTube or Vimeo: one of the two, never both. */
export function checkVideoSource(video: VideoValue | undefined): RuleResult {
  if (isUntouched(video)) return true;
  const hasFile = video?.file?.asset !== undefined;
  const url = video?.externalUrl ?? "";
  if (hasFile && url !== "") {
    return {
      message:
        "Es gibt schon eine Videodatei. Bitte entweder die Datei oder die Adresse entfernen.",
      path: ["externalUrl"],
    };
  }
  if (!hasFile && url === "") {
    return "Bitte laden Sie eine Videodatei hoch oder geben Sie eine Adresse bei YouTube oder Vimeo an.";
  }
  return true;
}

/** An external video lies at one of the two services that the site can play after a click. */
export function checkVideoUrl(url: string | undefined): RuleResult {
  const isAddress = checkWebAddress(url);
  if (url === undefined || url === "" || isAddress !== true) return isAddress;
  if (HOSTS.test(new URL(url).hostname)) return true;
  return "Abspielen lassen sich nur Videos von YouTube oder Vimeo. Bitte eine Adresse von dort angeben oder die Datei hochladen.";
}

/** Who cannot hear a video reads its captions. */
export function checkCaptions(video: VideoValue | undefined): RuleResult {
  if (video?.file?.asset === undefined || video.captions?.asset !== undefined) return true;
  return {
    message: "Bitte laden Sie Untertitel hoch (.vtt): Viele sehen Videos ohne Ton.",
    path: ["captions"],
  };
}

function isUntouched(video: VideoValue | undefined): boolean {
  return Object.keys(video ?? {}).every((key) => key === "_type");
}
