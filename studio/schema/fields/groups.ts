import { BookIcon } from "@sanity/icons/Book";
import { CalendarIcon } from "@sanity/icons/Calendar";
import { CogIcon } from "@sanity/icons/Cog";
import { CommentIcon } from "@sanity/icons/Comment";
import { ComposeIcon } from "@sanity/icons/Compose";
import { HelpCircleIcon } from "@sanity/icons/HelpCircle";
import { PlayIcon } from "@sanity/icons/Play";
import { SearchIcon } from "@sanity/icons/Search";
import { ShareIcon } from "@sanity/icons/Share";
import { TagsIcon } from "@sanity/icons/Tags";

/** The tabs above a document's form, in the order in which an editor fills them. */
export const groups = {
  content: { name: "content", title: "Inhalt", icon: ComposeIcon, default: true },
  schedule: { name: "schedule", title: "Ort & Anmeldung", icon: CalendarIcon },
  media: { name: "media", title: "Medien", icon: PlayIcon },
  aftermath: { name: "aftermath", title: "Nachlese", icon: PlayIcon },
  relations: { name: "relations", title: "Zuordnung", icon: TagsIcon },
  publishing: { name: "publishing", title: "Veröffentlichung", icon: CogIcon },
  questions: { name: "questions", title: "Fragen", icon: HelpCircleIcon },
  story: { name: "story", title: "Geschichte", icon: BookIcon },
  posts: { name: "posts", title: "Teaser", icon: ShareIcon },
  film: { name: "film", title: "Film", icon: PlayIcon },
  interview: { name: "interview", title: "Gespräch", icon: CommentIcon },
  search: { name: "search", title: "Suche & Teilen", icon: SearchIcon },
};

/** Names of the tabs that a field is in. */
export type Groups = string | string[];

/** The property that puts a field into tabs; nothing for a document without any. */
export const inGroups = (group: Groups | undefined) => (group === undefined ? {} : { group });
