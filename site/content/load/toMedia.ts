import { fileHref } from "../../../common/media.ts";
import { durationInWords } from "../../text/duration.ts";
import { fileSize } from "../../text/fileSize.ts";
import type { AudioClip, Material, VideoClip } from "../sanity.types.ts";
import type { AudioView, DownloadView, VideoView } from "../view/MediaView.ts";
import { filmElsewhere } from "./filmElsewhere.ts";
import type { PlacedContext } from "./LoadContext.ts";
import { isWebAddress } from "./toLink.ts";
import { toPicture } from "./toPicture.ts";
import { optionalWords, paragraphs } from "./words.ts";

const FILE_ID = /^file-[0-9a-f]{40}-[a-z0-9]{1,8}$/;

/** A file of the hub: its first-party address and what it is. */
interface FileView {
  src: string;
  type: string;
  size: number | undefined;
  uploaded: string;
}

/** The file behind an asset's id; an asset that is gone is noted. `undefined` ids give undefined. */
export function toFile(
  id: string | null | undefined,
  { catalog, note, path }: PlacedContext,
): FileView | undefined {
  if (id === null || id === undefined) return undefined;
  const asset = catalog.assets.file(id);
  if (asset === undefined || !FILE_ID.test(id)) {
    note(path, `Die Datei „${id}“ gibt es nicht mehr. Bitte laden Sie sie noch einmal hoch.`);
    return undefined;
  }
  return {
    src: fileHref(id),
    type: asset.mimeType ?? "application/octet-stream",
    size: asset.size ?? undefined,
    uploaded: asset._createdAt,
  };
}

/** A recording; undefined, and noted, without a file. */
export function toAudio(clip: AudioClip, context: PlacedContext): AudioView | undefined {
  const file = toFile(clip.file?.asset?._ref, context);
  if (file === undefined) {
    context.note(context.path, "Der Tonaufnahme fehlt die Audiodatei; sie wird nicht gezeigt.");
    return undefined;
  }
  return {
    title: optionalWords(clip.title) ?? "Tonaufnahme",
    src: file.src,
    type: file.type,
    transcript: paragraphs(clip.transcript),
  };
}

/** A film; undefined where there is none, and noted where there is neither a file nor an address. */
export function toVideo(
  clip: VideoClip | null | undefined,
  context: PlacedContext,
): VideoView | undefined {
  if (clip === null || clip === undefined) return undefined;
  const source = videoSource(clip, context);
  if (source === undefined) {
    if (hasContent(clip)) {
      context.note(
        context.path,
        "Dem Video fehlt die Datei oder eine Adresse; es wird nicht gezeigt.",
      );
    }
    return undefined;
  }
  const { catalog, note, path } = context;
  return {
    title: optionalWords(clip.title) ?? "Video",
    duration: clip.duration === undefined ? undefined : durationInWords(clip.duration),
    seconds: clip.duration,
    uploaded: source.uploaded,
    poster: toPicture(clip.poster, { assets: catalog.assets, note, path: `${path}/poster` }),
    transcript: paragraphs(clip.transcript),
    source: source.view,
  };
}

function videoSource(
  clip: VideoClip,
  context: PlacedContext,
): { view: VideoView["source"]; uploaded: string | undefined } | undefined {
  const file = toFile(clip.file?.asset?._ref, context);
  if (file !== undefined) {
    const captions = toFile(clip.captions?.asset?._ref, {
      ...context,
      path: `${context.path}/captions`,
    });
    return {
      view: { kind: "file", src: file.src, type: file.type, captions: captions?.src },
      uploaded: file.uploaded,
    };
  }
  const href = clip.externalUrl ?? "";
  if (!isWebAddress(href)) return undefined;
  return { view: { kind: "link", href, ...filmElsewhere(new URL(href)) }, uploaded: undefined };
}

function hasContent({ title, poster, transcript }: VideoClip): boolean {
  return [title, poster, transcript].some((part) => part !== undefined);
}

/** Something to take along; undefined, and noted, where it has neither a file nor an address. */
export function toDownload(material: Material, context: PlacedContext): DownloadView | undefined {
  const title = optionalWords(material.title) ?? "Material";
  const note = optionalWords(material.note);
  const file = toFile(material.file?.asset?._ref, context);
  if (file !== undefined) {
    const kind = file.src.split(".").at(-1)?.toUpperCase();
    const format = [kind, file.size === undefined ? undefined : fileSize(file.size)]
      .filter((part) => part !== undefined)
      .join(", ");
    return { title, href: file.src, external: false, note, format };
  }
  if (material.url !== undefined && isWebAddress(material.url)) {
    return { title, href: material.url, external: true, note, format: undefined };
  }
  context.note(
    context.path,
    `Dem Material „${title}“ fehlt die Datei oder die Adresse; es wird nicht gezeigt.`,
  );
  return undefined;
}
