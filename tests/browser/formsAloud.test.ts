import { describe, expect, test } from "vitest";
import { FORM_PAGES } from "../../common/paths.ts";
import { focusAloud, formsAloud, unheardIn } from "./formAloud.ts";
import { aVisitor } from "./visitor.ts";

/** Forms as somebody goes through them who hears the page: what is read, and where the focus is. */

const visitor = aVisitor();

const NO_NAME =
  "Bitte geben Sie nur den Namen an, ohne Ziffern, Internetadressen und Sonderzeichen.";
const NO_ADDRESS =
  "Das sieht nicht nach einer E-Mail-Adresse aus. Sie hat die Form name@beispiel.de, ohne Leerzeichen.";

/** `wrong` passes what the browser itself checks, so that it is the same without JavaScript. */
const FORMS = [
  {
    name: "newsletter",
    path: FORM_PAGES.newsletter,
    wrong: { email: "anna@betrieb", firstName: "Gewinn 500" },
    send: "Newsletter anfordern",
    read: [
      'textbox "Ihre E-Mail-Adresse", required: Dorthin schicken wir zuerst eine E-Mail, mit der Sie die Anmeldung bestätigen.',
      'textbox "Ihr Vorname (freiwillig)": Für die Anrede.',
      'button "Newsletter anfordern"',
    ],
    problems: [NO_ADDRESS, NO_NAME],
  },
  {
    name: "contact",
    path: FORM_PAGES.contact,
    wrong: { name: "Gewinn 500", email: "anna@betrieb", message: "Guten Tag" },
    send: "Nachricht senden",
    read: [
      'textbox "Ihr Name", required',
      'textbox "Ihre E-Mail-Adresse", required: Damit wir Ihnen antworten können.',
      'combobox "Worum geht es?"',
      'textbox "Ihre Nachricht", required',
      'button "Nachricht senden"',
    ],
    problems: [NO_NAME, NO_ADDRESS],
  },
  {
    name: "registration",
    path: "/termine/feedback-geben/",
    wrong: { name: "Gewinn 500", email: "anna@betrieb" },
    send: "Jetzt anmelden",
    read: [
      'textbox "Ihr Name", required',
      'textbox "Ihre E-Mail-Adresse", required',
      'textbox "Ihr Betrieb (freiwillig)"',
      'textbox "Ihre Frage an die Runde (freiwillig)": Damit wir uns vorbereiten können. Nur das Team und die Referent:innen lesen sie.',
      'button "Jetzt anmelden"',
    ],
    problems: [NO_NAME, NO_ADDRESS],
  },
];

describe.each(FORMS)("the form $name", ({ name, path, wrong, send, read, problems }) => {
  const form = () => visitor.page.locator(`form[data-form="${name}"]`);
  const summary = () => visitor.page.getByRole("group", { name: /^Da fehlt noch etwas/ });

  describe.each([true, false])("with JavaScript: %s", (javaScriptEnabled) => {
    test("says of every control what it is, and what it is for", async () => {
      await visitor.open(path, { javaScriptEnabled });
      expect(await unheardIn(visitor.page)).toEqual([]);
      expect((await formsAloud(visitor.page)).filter(isNoTick)).toEqual(read);
    });

    test("tells what is to mend before anything else, leads to each field, and reads it there", async () => {
      await visitor.open(path, { javaScriptEnabled });
      for (const [field, text] of Object.entries(wrong)) {
        await form().locator(`[name="${field}"]`).fill(text);
      }
      await form().getByRole("button", { name: send }).click();
      await summary().waitFor();
      await expect
        .poll(() => focusAloud(visitor.page))
        .toBe('group "Da fehlt noch etwas, oder etwas stimmt nicht:"');
      expect(await unheardIn(visitor.page)).toEqual([]);
      const links = summary().getByRole("link");
      expect(await links.allInnerTexts()).toEqual(problems);
      for (const [index, problem] of problems.entries()) {
        // As a screen reader's user does it: from the summary on, by keyboard.
        await links.nth(index).focus();
        await visitor.page.keyboard.press("Enter");
        await expect.poll(() => focusAloud(visitor.page)).toMatch(/^textbox ".+", .*invalid: /);
        expect(await focusAloud(visitor.page)).toContain(problem);
      }
    });

    test("has a live region for what happens while it is sent, silent until then", async () => {
      await visitor.open(path, { javaScriptEnabled });
      const status = form().getByRole("status");
      expect([await status.count(), await status.innerText()]).toEqual([1, ""]);
    });
  });
});

/** Topics and the like are the editors'. */
const isNoTick = (words: string) => !words.startsWith("checkbox ");
