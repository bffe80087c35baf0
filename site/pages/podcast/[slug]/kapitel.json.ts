import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { episodePaths } from "../../../content/episodePaths.ts";
import { published } from "../../../content/published.ts";
import { chaptersJson } from "../../../feeds/chaptersJson.ts";

export const getStaticPaths = (() =>
  episodePaths(published, ({ chapters }) => chapters.length > 0)) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  Response.json(chaptersJson(props.episode), {
    headers: { "Content-Type": "application/json+chapters" },
  });
