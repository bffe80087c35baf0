export const mentionKinds = [
  { title: "Artikel", value: "article" },
  { title: "Social-Media-Beitrag", value: "post" },
  { title: "Podcast", value: "podcast" },
  { title: "Video", value: "video" },
] as const;
