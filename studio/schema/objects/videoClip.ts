import { VideoIcon } from "@sanity/icons/Video";
import { defineField, defineType } from "@sanity/types";
import { CAPTION_FILES, fileField, VIDEO_FILES } from "../fields/fileField.ts";
import { pictureField } from "../fields/pictureField.ts";
import { checkedOnlyBy } from "../fields/webAddress.ts";
import { formatSeconds } from "../format/formatSeconds.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import {
  checkCaptions,
  checkVideoSource,
  checkVideoUrl,
  type VideoValue,
} from "../rules/checkVideoSource.ts";
import type { Media, Row } from "../format/row.ts";

export const videoClip = defineType({
  name: "videoClip",
  type: "object",
  title: "Video",
  icon: VideoIcon,
  fields: [
    defineField({ name: "title", type: "string", title: "Titel" }),
    fileField({
      name: "file",
      title: "Videodatei",
      description: "MP4 oder WebM, am besten 1280 × 720 Bildpunkte.",
      accept: VIDEO_FILES,
    }),
    fileField({
      name: "captions",
      title: "Untertitel",
      description: "Deutsche Untertitel als WebVTT-Datei (.vtt).",
      accept: CAPTION_FILES,
    }),
    pictureField({
      name: "poster",
      title: "Vorschaubild",
      description: "Ist zu sehen, bis jemand auf „Abspielen“ klickt.",
    }),
    defineField({
      name: "duration",
      type: "seconds",
      title: "Dauer",
      description: "Minuten und Sekunden, zum Beispiel 1:30.",
    }),
    defineField({
      name: "externalUrl",
      type: "url",
      title: "Oder: Adresse bei YouTube oder Vimeo",
      description:
        "Nur, wenn es keine Videodatei gibt. Auf der Website wird das Video erst nach einem Klick geladen.",
      validation: checkedOnlyBy(checkVideoUrl),
    }),
    defineField({
      name: "transcript",
      type: "text",
      title: "Mitschrift",
      description: "Was ist zu hören und zu sehen?",
    }),
  ],
  validation: (rule) => [
    rule.custom((video: VideoValue | undefined) => checkVideoSource(video)),
    rule.custom((video: VideoValue | undefined) => checkCaptions(video)).warning(),
  ],
  preview: {
    select: { title: "title", media: "poster", url: "externalUrl", duration: "duration" },
    prepare: ({
      title,
      media,
      url,
      duration,
    }: Row<{ title: string; media: Media; url: string; duration: number }>) => ({
      title: title ?? "Video ohne Titel",
      subtitle: subtitleOf(
        "Video",
        duration === undefined ? undefined : formatSeconds(duration),
        url,
      ),
      media,
    }),
  },
});
