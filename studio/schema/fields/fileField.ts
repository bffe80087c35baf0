import { defineField } from "@sanity/types";
import { inGroups, type Groups } from "./groups.ts";
import { requiredFile, wantedFile } from "./requiredAsset.ts";

export interface FileFieldOptions {
  name: string;
  title: string;
  description?: string;
  /** Media types and endings that the file dialogue offers, e.g. "audio/mpeg,.mp3". */
  accept: string;
  group?: Groups;
  /** What the editor is asked for if there is no file; absent where there need not be one. */
  missing?: string;
  /** What the editor is warned of if there is no file, where there may be none. */
  wanted?: string;
}

/** A file of the given kinds. */
export const fileField = ({ accept, missing, wanted, group, ...field }: FileFieldOptions) =>
  defineField({
    ...field,
    type: "file",
    options: { accept },
    ...(missing === undefined ? {} : { validation: requiredFile(missing) }),
    ...(wanted === undefined ? {} : { validation: wantedFile(wanted) }),
    ...inGroups(group),
  });

export const AUDIO_FILES = "audio/mpeg,audio/mp4,.mp3,.m4a";
export const VIDEO_FILES = "video/mp4,video/webm,.mp4,.webm";
export const CAPTION_FILES = "text/vtt,.vtt";
