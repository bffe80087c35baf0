import { createHash } from "node:crypto";
import article from "./article.css?inline";
import audio from "./audio.css?inline";
import beside from "./beside.css?inline";
import calendar from "./calendar.css?inline";
import core from "./core.css?inline";
import embed from "./embed.css?inline";
import film from "./film.css?inline";
import filters from "./filters.css?inline";
import forms from "./forms.css?inline";
import home from "./home.css?inline";
import lists from "./lists.css?inline";
import network from "./network.css?inline";
import passOn from "./passOn.css?inline";
import reading from "./reading.css?inline";
import search from "./search.css?inline";
import steps from "./steps.css?inline";
import story from "./story.css?inline";
import { styleLedger } from "./styleLedger.ts";

/**
 * The style sheets of the site by subject. Pages carry the text of the ones they need instead of
 * linking to them, so that a page is there in one round trip; every page carries `core`.
 */
const SHEETS = {
  article,
  audio,
  beside,
  calendar,
  core,
  embed,
  film,
  filters,
  forms,
  home,
  lists,
  network,
  passOn,
  reading,
  search,
  steps,
  story,
};

export type SheetName = keyof typeof SHEETS;

/** The text of a style sheet, minified; its hash is noted for the Content-Security-Policy. */
export function sheetText(name: SheetName): string {
  const text = SHEETS[name];
  const hashes = styleLedger();
  hashes.add(hashOf(name, text));
  return text;
}

const known = new Map<SheetName, string>();

function hashOf(name: SheetName, text: string): string {
  const hash = known.get(name) ?? `sha256-${createHash("sha256").update(text).digest("base64")}`;
  known.set(name, hash);
  return hash;
}
