import { BookIcon } from "@sanity/icons/Book";
import { storyChoice } from "../story/storyChoice.ts";

export const storyPlot = storyChoice({
  name: "storyPlot",
  title: "Handlungsmuster",
  icon: BookIcon,
  description:
    "Wie verläuft die Geschichte? Ein bis zwei Sätze, mit denen Besucher:innen sich entscheiden.",
});
