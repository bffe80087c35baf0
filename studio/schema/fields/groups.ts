import { CogIcon } from "@sanity/icons/Cog";
import { ComposeIcon } from "@sanity/icons/Compose";
import { SearchIcon } from "@sanity/icons/Search";
import { TagsIcon } from "@sanity/icons/Tags";

/** The tabs above a document's form, in the order in which an editor fills them. */
export const contentGroup = {
  name: "content",
  title: "Inhalt",
  icon: ComposeIcon,
  default: true,
};
export const relationsGroup = { name: "relations", title: "Zuordnung", icon: TagsIcon };
export const publishingGroup = { name: "publishing", title: "Veröffentlichung", icon: CogIcon };
export const searchGroup = { name: "search", title: "Suche & Teilen", icon: SearchIcon };
