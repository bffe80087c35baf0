import type { PreviewValue } from "@sanity/types";

/** What a preview selects of a document: every part of it may be missing. */
export type Row<Fields> = { [Name in keyof Fields]?: Fields[Name] | undefined };

/** What a preview shows before the title: a selected picture. */
export type Media = PreviewValue["media"];
