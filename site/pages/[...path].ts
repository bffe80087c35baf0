import type { APIRoute } from "astro";

/**
 * Every address the build wrote no page for. It is the one route rendered on request, and without
 * one Astro drops the Worker from its build. Pages newer than the build will be rendered here.
 */
export const prerender = false;

export const GET: APIRoute = () => new Response(null, { status: 404 });
