/** What is written about an episode, beside its recording. */
export interface EpisodePage {
  /** Slug, and after "episode-" the id. */
  name: string;
  title: string;
  /** Days from the seeding day; negative. */
  day: number;
  summary: string;
  /** Alternative text of the picture. */
  alt: string;
  guests: string[];
  topics: string[];
  /** First paragraph of the notes; inline markup as in richText.ts. */
  intro: string;
  takeaways: string[];
  links: string[];
}
