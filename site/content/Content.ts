import type { SanityClient } from "@sanity/client";
import type { Clock } from "../../common/clock.ts";
import type { ReportProblem } from "./ContentProblem.ts";
import type { Catalog } from "./load/catalog.ts";
import type {
  IssueResult,
  PageKind,
  Results,
  SettingsResult,
  ShowResult,
  StoryToolResult,
} from "./results.ts";

/**
 * Where loaders get content from. Two kinds behave alike: {@link wholeContent} reads everything once
 * and serves a build; {@link singleContent} asks for what one page needs and serves a request.
 */
export interface Content {
  /** The result behind the page with this slug; undefined if there is none. */
  result<Kind extends PageKind>(kind: Kind, slug: string): Promise<Results[Kind] | undefined>;
  /** What `result` refers to and what refers to it; without a result, all that there is. */
  catalog(result?: { _id: string }): Promise<Catalog>;
  settings(): Promise<SettingsResult>;
  podcastShow(): Promise<ShowResult>;
  /** The issues of the newsletter that were sent, latest first. */
  sentIssues(): Promise<readonly IssueResult[]>;
  /** Templates, occupations and trades of the Storygenerator. */
  storyTool(): Promise<StoryToolResult>;
  /** The text of a file asset (captions, transcripts); undefined if it cannot be had. */
  fileText(url: string): Promise<string | undefined>;
  readonly report: ReportProblem;
  readonly now: Clock;
}

/** What it takes to open content. `perspective` decides whether drafts are shown. */
export interface ContentOptions {
  client: SanityClient;
  perspective: "published" | "drafts";
  report: ReportProblem;
  now: Clock;
  fetchText: (url: string) => Promise<string | undefined>;
  /** Turns a failed request into the error that the caller shows. */
  unreachable: (cause: unknown) => Error;
}
