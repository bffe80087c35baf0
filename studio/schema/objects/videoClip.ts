import { VideoIcon } from "@sanity/icons/Video";
import { defineField, defineType } from "@sanity/types";

export const videoClip = defineType({
  name: "videoClip",
  type: "object",
  title: "Video",
  icon: VideoIcon,
  fields: [
    defineField({ name: "title", type: "string", title: "Titel" }),
    defineField({
      name: "file",
      type: "file",
      title: "Videodatei",
      description: "MP4 oder WebM, am besten 1280 × 720 Bildpunkte.",
      options: { accept: "video/mp4,video/webm,.mp4,.webm" },
    }),
    defineField({
      name: "captions",
      type: "file",
      title: "Untertitel",
      description: "Deutsche Untertitel als WebVTT-Datei (.vtt).",
      options: { accept: ".vtt,text/vtt" },
    }),
    defineField({
      name: "poster",
      type: "picture",
      title: "Vorschaubild",
      description: "Ist zu sehen, bis jemand auf „Abspielen“ klickt.",
    }),
    defineField({ name: "duration", type: "number", title: "Dauer in Sekunden" }),
    defineField({
      name: "externalUrl",
      type: "url",
      title: "Adresse bei YouTube oder Vimeo",
      description:
        "Nur, wenn es keine Videodatei gibt. Geladen wird das Video erst nach einem Klick.",
    }),
    defineField({
      name: "transcript",
      type: "text",
      title: "Mitschrift",
      description: "Was ist zu hören und zu sehen?",
    }),
  ],
  preview: {
    select: { title: "title", media: "poster", url: "externalUrl" },
    prepare: ({ title, media, url }) => ({
      title: title ?? "Video ohne Titel",
      subtitle: url === undefined ? "Video" : `Video: ${url}`,
      media,
    }),
  },
});
