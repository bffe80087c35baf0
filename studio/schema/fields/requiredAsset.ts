import type { FileRule, Rule } from "@sanity/types";
import { checkAsset } from "../rules/checkAsset.ts";

type AssetField = { asset?: unknown } | undefined;

/** Validation of a picture that has to be there; `missing` asks the editor for it. */
export const requiredPicture = (missing: string) => (rule: Rule) =>
  rule.custom((picture: AssetField) => checkAsset(picture, { missing }));

/** Validation of a file that has to be there; `missing` asks the editor for it. */
export const requiredFile = (missing: string) => (rule: FileRule) =>
  rule.custom((file) => checkAsset(file, { missing }));

/** Validation of a file that had better be there; `wanted` tells the editor why. */
export const wantedFile = (wanted: string) => (rule: FileRule) =>
  rule.custom((file) => checkAsset(file, { missing: wanted })).warning();
