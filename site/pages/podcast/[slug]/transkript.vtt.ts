import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { episodePaths } from "../../../content/episodePaths.ts";
import { published } from "../../../content/published.ts";

export const getStaticPaths = (() =>
  episodePaths(published, ({ vtt }) => vtt !== undefined)) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.episode.vtt, { headers: { "Content-Type": "text/vtt; charset=utf-8" } });
