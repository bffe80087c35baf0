import type { Locator, Page } from "playwright-core";

/** What an editor does in the Studio, told by what they see and press. */
export interface StudioEditor {
  newArticle(): Promise<void>;
  openArticle(id: string): Promise<void>;
  fill(field: string, text: string): Promise<void>;
  /** Has the Studio make the slug from the title; resolves to it. */
  makeSlug(): Promise<string>;
  uploadPicture(file: string, alt: string): Promise<void>;
  /** Adds a reference to a list of references by typing a part of its name. */
  addReference(field: string, typed: string, name: string): Promise<void>;
  /** Writes a heading and below it a paragraph that is a link. */
  writeBody(text: { heading: string; link: string; href: string }): Promise<void>;
  publish(): Promise<void>;
  unpublish(): Promise<void>;
}

export function studioEditor(page: Page, hubUrl: string): StudioEditor {
  const field = (name: string): Locator => page.getByTestId(`field-${name}`);
  const showAllFields = async (): Promise<void> => {
    await page.getByTestId("group-tab-all-fields").click();
    await field("topics").waitFor();
  };

  return {
    newArticle: async () => {
      await page.goto(`${hubUrl}/studio/`);
      await page.getByRole("link", { name: "Beiträge" }).first().click();
      await page.getByTestId("pane-item-Alle Beiträge").click();
      await page.getByTestId("action-intent-button").last().click();
      await showAllFields();
    },
    openArticle: async (id) => {
      await page.goto(`${hubUrl}/studio/intent/edit/id=${id};type=article/`);
      await showAllFields();
    },
    fill: async (name, text) => field(name).getByRole("textbox").fill(text),
    makeSlug: async () => {
      const slug = field("slug").getByRole("textbox");
      await field("slug").getByRole("button", { name: "Generieren" }).click();
      await page.waitForFunction(
        (input) => input instanceof HTMLInputElement && input.value !== "",
        await slug.elementHandle(),
      );
      return slug.inputValue();
    },
    uploadPicture: async (file, alt) => {
      const chooser = page.waitForEvent("filechooser");
      await page.getByTestId("file-input-upload-button-sanity-default").first().click();
      await (await chooser).setFiles(file);
      await page.getByTestId("image-input").first().locator("img").waitFor();
      await field("picture.alt").getByRole("textbox").fill(alt);
    },
    addReference: async (name, typed, option) => {
      const list = field(name);
      await list.getByRole("button", { name: "Element hinzufügen" }).click();
      await list.getByRole("combobox").fill(typed);
      await page.getByRole("option", { name: option }).last().click();
      await list.getByText(option).first().waitFor();
    },
    writeBody: async ({ heading, link, href }) => {
      const text = field("body").getByRole("textbox");
      await text.click();
      await page.keyboard.type(heading);
      await text.getByText(heading).waitFor();
      const subheading = page.getByRole("menuitem", { name: "Zwischenüberschrift" });
      await untilClicked(subheading, async () =>
        field("body").getByTestId("block-style-select").first().click(),
      );
      await text.click();
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await page.keyboard.type(link);
      await page.keyboard.press("Shift+Home");
      await page.getByRole("button", { name: "Link ins Internet" }).first().click();
      const dialog = page.getByTestId("popover-edit-dialog");
      await dialog.getByRole("textbox").fill(href);
      await dialog.getByTestId("close-popover-edit-dialog-button").click();
    },
    publish: async () => {
      const footer = page.getByTestId("pane-footer");
      await footer.getByText("Bearbeitet").waitFor();
      await page.getByTestId("action-veröffentlichen").and(page.locator(":enabled")).click();
      await footer.getByText("Zuletzt veröffentlicht").waitFor();
    },
    unpublish: async () => {
      await page.getByTestId("document-header-Veröffentlicht-chip").click();
      await page.getByTestId("action-zurückziehen").click();
      await page.getByTestId("confirm-button").click();
    },
  };
}

/** Opens a menu, again if it has closed by itself, and clicks one of its entries. */
async function untilClicked(entry: Locator, openMenu: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await openMenu();
    try {
      await entry.click({ timeout: 5_000 });
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}
