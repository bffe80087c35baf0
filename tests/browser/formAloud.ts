import type { CDPSession, Page } from "playwright-core";
import { z } from "zod";

/** A control of a form as the browser hands it to a screen reader. */
interface Spoken {
  /** As it is read: role, name, what is asked of it, description. */
  words: string;
  name: string;
  description: string;
}

const valueSchema = z.object({ value: z.unknown().optional() }).transform(({ value }) => value);
const nodeSchema = z.object({
  ignored: z.boolean(),
  role: valueSchema.pipe(z.string()).optional(),
  name: valueSchema.pipe(z.string()).optional(),
  description: valueSchema.pipe(z.string()).optional(),
  properties: z.array(z.object({ name: z.string(), value: valueSchema })).default([]),
});
const treeSchema = z.object({ nodes: z.array(nodeSchema) });
const objectSchema = z.object({ result: z.object({ objectId: z.string() }) });

/** All that one can fill in, choose or press in the page's forms, in its order. */
const CONTROLS =
  "main form :is(input:not([type=hidden]), textarea, select, button):not([aria-hidden=true] *)";

/** Reads the forms of a page aloud, control by control, from the browser's accessibility tree. */
export async function formsAloud(page: Page): Promise<string[]> {
  const count = await page.locator(CONTROLS).count();
  const spoken = await inSession(page, async (session) => {
    const all: Spoken[] = [];
    for (let index = 0; index < count; index += 1) {
      all.push(
        await spokenBy(session, `document.querySelectorAll(${JSON.stringify(CONTROLS)})[${index}]`),
      );
    }
    return all;
  });
  return spoken.map(({ words }) => words);
}

/** What is read when the focus is where it is now. */
export async function focusAloud(page: Page): Promise<string> {
  return inSession(
    page,
    async (session) => (await spokenBy(session, "document.activeElement")).words,
  );
}

/**
 * What somebody would miss who hears the forms of a page instead of seeing them: controls without a
 * name, descriptions that lead nowhere, and hints and problems beside a field that are not part of
 * its description, or its group's.
 */
export async function unheardIn(page: Page): Promise<string[]> {
  const nameless = (await formsAloud(page)).filter((words) => words.includes(' ""'));
  const faults: unknown = await page.evaluate(unheardTexts, CONTROLS);
  return [...nameless, ...z.array(z.string()).parse(faults)];
}

async function inSession<T>(page: Page, ask: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await ask(session);
  } finally {
    await session.detach();
  }
}

async function spokenBy(session: CDPSession, expression: string): Promise<Spoken> {
  const found = objectSchema.parse(await session.send("Runtime.evaluate", { expression }));
  const { objectId } = found.result;
  const tree = await session.send("Accessibility.getPartialAXTree", {
    objectId,
    fetchRelatives: false,
  });
  const [node] = treeSchema.parse(tree).nodes;
  if (node === undefined || node.ignored) throw new Error(`nobody hears ${expression}`);
  const { role = "", name = "", description = "", properties } = node;
  const told = new Map(properties.map((property) => [property.name, property.value]));
  const asked = [
    ...(told.get("required") === true ? ["required"] : []),
    ...(told.get("invalid") === "true" ? ["invalid"] : []),
  ];
  const words = [`${role} ${JSON.stringify(name)}`, ...asked].join(", ");
  return { words: description === "" ? words : `${words}: ${description}`, name, description };
}

/** In the page. */
function unheardTexts(controls: string): string[] {
  const described = [...document.querySelectorAll(`${controls}, main form fieldset`)];
  const idsOf = (element: Element) =>
    (element.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== "");
  const dangling = described.flatMap((element) =>
    idsOf(element)
      .filter((id) => document.getElementById(id) === null)
      .map((id) => `#${id} describes ${element.localName} and is nowhere`),
  );
  const silent = [
    ...document.querySelectorAll("main form .field > :is(.meta, .problem):not([hidden])"),
  ].filter((text) => !described.some((element) => idsOf(element).includes(text.id)));
  return [...dangling, ...silent.map((text) => `nobody hears „${text.textContent.trim()}“`)];
}
