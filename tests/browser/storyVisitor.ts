import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from "vitest";
import { STORY_TOOL } from "../../common/paths.ts";
import { launchBrowser } from "../setup/browser.ts";

const MOST_STEPS = 20;

/** The Storygenerator's address. */
export const TOOL = inject("hub").hubUrl + STORY_TOOL;
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

/** What the fields of a step are. */
type FieldKind = "choice" | "person" | "list" | "text";

/** Somebody at the Storygenerator, with a browser of their own in each test, on a phone. */
class StoryVisitor {
  browser!: Browser;
  context!: BrowserContext;
  page!: Page;

  heading = () => this.page.locator("#schritt");
  next = () => this.page.getByRole("button", { name: "Weiter", exact: true });
  isDone = (): boolean => this.page.url().endsWith("#ergebnis");

  async open(address = TOOL): Promise<void> {
    await this.page.goto(address);
    await this.heading().waitFor();
    // The letters that may yet be needed come last.
    await this.page.waitForFunction(() => document.fonts.status === "loaded");
  }

  async fieldKind(): Promise<FieldKind> {
    if ((await this.page.locator('[name="pronomen"]').count()) > 0) return "person";
    if ((await this.page.getByRole("radio").count()) > 0) return "choice";
    return (await this.page.locator("select#antwort").count()) > 0 ? "list" : "text";
  }

  /** Answers the step shown and goes on. */
  async answer(
    text: string,
    { spokenOf = "sie" }: { spokenOf?: "sie" | "ohne Pronomen" } = {},
  ): Promise<void> {
    const before = await this.heading().innerText();
    const kind = await this.fieldKind();
    if (kind === "choice") await this.page.getByRole("radio").first().check();
    else if (kind === "list") await this.page.locator("#antwort").selectOption({ index: 1 });
    else await this.page.locator("#antwort").fill(text);
    if (kind === "person") {
      await this.page.getByRole("radio", { name: spokenOf, exact: true }).check();
    }
    await this.next().click();
    await expect.poll(() => this.heading().innerText()).not.toBe(before);
  }

  /** The same by the keyboard alone, as a visitor who tabs. */
  async answerByKeyboard(text: string): Promise<void> {
    const before = await this.heading().innerText();
    const kind = await this.fieldKind();
    await this.tabTo(kind === "choice" ? 'input[type="radio"]' : "#antwort");
    if (kind === "choice") await this.page.keyboard.press("Space");
    else if (kind === "list") await this.page.keyboard.press("ArrowDown");
    else await this.page.keyboard.type(text);
    if (kind === "person") {
      await this.tabTo('input[type="radio"]');
      await this.page.keyboard.press("Space");
    }
    await this.tabTo('button[type="submit"]');
    await this.page.keyboard.press("Enter");
    await expect.poll(() => this.heading().innerText()).not.toBe(before);
  }

  /** Answers until something is there. */
  async answerUntil(isThere: () => boolean | Promise<boolean>): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step++) {
      if (await isThere()) return;
      await this.answer(`Antwort ${String(step)}`);
    }
    throw new Error("no step comes to it");
  }

  /** Goes all the way to the result; `look` is taken at each step. */
  async toResult(look: () => Promise<void> = async () => Promise.resolve()): Promise<void> {
    await this.answerUntil(async () => {
      if (!this.isDone()) await look();
      return this.isDone();
    });
    expect(await this.heading().innerText()).toContain("Ihre Geschichte");
    await look();
  }

  /** The long story, as it stands in the fields. */
  storyText(): Promise<string> {
    return this.page
      .locator(".story-parts textarea")
      .evaluateAll((areas) =>
        areas.map((area) => (area instanceof HTMLTextAreaElement ? area.value : "")).join("\n"),
      );
  }

  private async tabTo(selector: string): Promise<void> {
    for (let stop = 0; stop < 60; stop++) {
      await this.page.keyboard.press("Tab");
      const isThere = await this.page.evaluate(
        (wanted) => document.activeElement?.matches(`main ${wanted}`) === true,
        selector,
      );
      if (isThere) return;
    }
    throw new Error(`the Tab key does not lead to ${selector}`);
  }
}

/** A visitor for the tests of a file. */
export function storyVisitor(): StoryVisitor {
  const visitor = new StoryVisitor();
  beforeAll(async () => {
    visitor.browser = await launchBrowser();
  });
  afterAll(() => visitor.browser.close());
  beforeEach(async () => {
    visitor.context = await visitor.browser.newContext({
      viewport: PHONE,
      locale: "de-DE",
      reducedMotion: "reduce",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    visitor.page = await visitor.context.newPage();
  });
  afterEach(() => visitor.context.close());
  return visitor;
}
