import { ComposeIcon } from "@sanity/icons/Compose";
import { EyeOpenIcon } from "@sanity/icons/EyeOpen";
import type { DefaultDocumentNodeResolver } from "sanity/structure";
import { StoryPreview } from "../plugins/story/StoryPreview.tsx";

/** What a document's pane shows: its form, and of a story template the story as well. */
export const documentViews: DefaultDocumentNodeResolver = (S, { schemaType }) =>
  schemaType === "storyTemplate"
    ? S.document().views([
        S.view.form().title("Bearbeiten").icon(ComposeIcon),
        S.view.component(StoryPreview).id("vorschau").title("Vorschau").icon(EyeOpenIcon),
      ])
    : S.document();
