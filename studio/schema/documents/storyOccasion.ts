import { TagIcon } from "@sanity/icons/Tag";
import { storyChoice } from "../story/storyChoice.ts";

export const storyOccasion = storyChoice({
  name: "storyOccasion",
  title: "Anlass",
  icon: TagIcon,
  description: "Was wird erzählt? Ein bis zwei Sätze, mit denen Besucher:innen sich entscheiden.",
});
