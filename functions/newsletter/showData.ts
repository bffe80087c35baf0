import { dataForm } from "../../common/forms/newsletterForm.ts";
import { readForm } from "../../common/forms/readForm.ts";
import { FORM_PAGES } from "../../common/paths.ts";
import type { HubEnv } from "../env.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import { receiveForm } from "../forms/receiveForm.ts";
import { casePage } from "../forms/casePage.ts";
import { tokenPage } from "../forms/tokenPage.ts";
import type { AreaResponse } from "../respond.ts";
import { subjectOfToken } from "../tokens/tokens.ts";
import { dataHtml } from "./dataHtml.ts";
import { keptData, type KeptData } from "./keptData.ts";
import { linkExpired } from "./linkExpired.ts";
import { offeredTopics } from "./offeredTopics.ts";

/**
 * Answers "send me what you know about me" to who has the link that was mailed: as a page, or as a
 * file in JSON (GDPR Art. 15 and 20). Posted, so that no address in a history shows it again.
 */
export async function showData(visit: FormVisit): Promise<AreaResponse> {
  const { env } = visit;
  const received = await receiveForm(visit, {
    form: "newsletter.data",
    thanks: FORM_PAGES.newsletterData,
  });
  if (received.type === "answered") return received.answer;
  const read = readForm(dataForm, received.values);
  const now = env.now();
  const key =
    read.type === "invalid"
      ? undefined
      : await subjectOfToken(env.database, {
          token: read.values.token,
          purposes: ["newsletter.manage"],
          now,
        });
  if (read.type === "invalid" || key === undefined) {
    return { response: await linkExpired(env), area: "asset" };
  }
  const kept = await keptData(env.database, key);
  return read.values.format === "json"
    ? { response: dataFile(kept, now), area: "api" }
    : { response: await dataPage(env, { kept, token: read.values.token }), area: "asset" };
}

async function dataPage(
  env: Pick<HubEnv, "assets" | "hubOrigin">,
  { kept, token }: { kept: KeptData; token: string },
): Promise<Response> {
  const [page, topics] = await Promise.all([
    env.assets.fetch(new URL(FORM_PAGES.newsletterData, env.hubOrigin)),
    offeredTopics(env),
  ]);
  const filled = new HTMLRewriter()
    .on("[data-kept]", {
      element: (place) => {
        place.removeAttribute("data-kept");
        place.setInnerContent(dataHtml(kept, topics), { html: true });
      },
    })
    .transform(casePage(page, { cases: new Set(["holder"]) }));
  return tokenPage(filled, token);
}

function dataFile(kept: KeptData, now: Date): Response {
  const { subscription = null, suppression = null, ...lists } = kept;
  const file = { exportedAt: now.toISOString(), subscription, suppression, ...lists };
  return new Response(JSON.stringify(file, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="meine-daten.json"',
      "Cache-Control": "no-store",
    },
  });
}
