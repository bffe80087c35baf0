import type { RuleResult } from "./ruleResult.ts";

/** Answers whether a name stands in a list of documents. */
type IsListed = (type: "occupation" | "trade", name: string) => Promise<boolean>;

/** The example of an occupation or a trade is one that the lists have. */
export async function checkSampleAnswer(
  { shape, example }: { shape: string | undefined; example: string | undefined },
  isListed: IsListed,
): Promise<RuleResult> {
  if (example === undefined || (shape !== "occupation" && shape !== "trade")) return true;
  if (await isListed(shape, example.trim().replace(/^(?:der|die|das) /, ""))) return true;
  return shape === "occupation"
    ? `„${example}“ steht nicht in der Liste der Berufe. Bitte einen Beruf daraus angeben, zum Beispiel „Tischler“.`
    : `„${example}“ steht nicht in der Liste der Branchen. Bitte eine daraus angeben, zum Beispiel „Tischlerhandwerk“.`;
}
