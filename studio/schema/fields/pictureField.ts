import { defineField } from "@sanity/types";
import { inGroups, type Groups } from "./groups.ts";
import { requiredPicture } from "./requiredAsset.ts";

export interface PictureFieldOptions {
  name: string;
  title: string;
  description?: string;
  group?: Groups;
  /** What the editor is asked for if there is no picture; absent where there need not be one. */
  missing?: string;
}

/** A picture with its description. */
export const pictureField = ({ missing, group, ...field }: PictureFieldOptions) =>
  defineField({
    ...field,
    type: "picture",
    ...(missing === undefined ? {} : { validation: requiredPicture(missing) }),
    ...inGroups(group),
  });
