import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { episodePaths } from "../../../content/episodePaths.ts";
import { published } from "../../../content/published.ts";
import { transcriptJson } from "../../../feeds/transcriptJson.ts";

export const getStaticPaths = (() =>
  episodePaths(published, ({ cues }) => cues.length > 0)) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(transcriptJson(props.episode));
