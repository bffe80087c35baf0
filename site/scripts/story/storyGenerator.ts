import type { StoryTool } from "../../content/view/StoryTool.ts";
import { runStoryTool } from "./runStoryTool.ts";

const EVERY_LETTER = "U+0-10FFFF";

const root = document.querySelector<HTMLElement>("[data-story-file]");
if (root) void start(root);

/** Brings the tool up, and after it the letters that may yet be needed; then nothing is asked for. */
async function start(tool: HTMLElement): Promise<void> {
  const status = tool.querySelector<HTMLElement>("[data-story-status]");
  const place = tool.querySelector<HTMLElement>("[data-story-step]");
  if (!status || !place) return;
  await pageComplete();
  try {
    const response = await fetch(tool.dataset["storyFile"] ?? "");
    const content: unknown = response.ok ? await response.json() : undefined;
    if (!isStoryTool(content)) throw new Error(`${response.url}: ${String(response.status)}`);
    await runStoryTool({ content, place, status });
  } catch (error) {
    place.replaceChildren();
    status.textContent =
      "Der Storygenerator lässt sich gerade nicht laden. Bitte laden Sie die Seite neu, oder nehmen Sie das Arbeitsblatt.";
    status.classList.remove("vh");
    throw error;
  }
  await rareLetters();
}

/** The page is there to be read first: on a slow line its texts are not to wait for the tool's. */
async function pageComplete(): Promise<void> {
  if (document.readyState === "complete") return;
  await new Promise((resolve) => {
    window.addEventListener("load", resolve, { once: true });
  });
}

/**
 * Fonts come in parts, the rarer ones when a text has their letters. Visitors may type any, and a
 * post has a "#": all parts come at once, so that the page asks for nothing while somebody types. One
 * that does not come is replaced by the system's letters.
 */
async function rareLetters(): Promise<void> {
  const parts = [...document.fonts].filter(({ unicodeRange }) => unicodeRange !== EVERY_LETTER);
  await Promise.allSettled(parts.map((part) => part.load()));
}

/** The file comes from the build of this very page. */
function isStoryTool(content: unknown): content is StoryTool {
  return typeof content === "object" && content !== null && "templates" in content;
}
