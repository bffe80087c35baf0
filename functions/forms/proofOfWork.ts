import { createChallenge, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import { z } from "zod";
import type { SentValues } from "../../common/forms/readForm.ts";
import { PROOF_FIELD, type FormName } from "../../common/forms/formFields.ts";

/** A solved challenge: `id` is the challenge's own and signed with it, so that it counts once. */
export interface Proof {
  id: string;
  expires: Date;
}

const ALGORITHM = "PBKDF2/SHA-256";
/** Iterations of each try; with one byte to meet, 256 tries on average: a second or two on a phone. */
const COST = 3_000;
const MINUTES_TO_SOLVE = 20;

/** A challenge for a form, as JSON for the page's script; signed, so nothing is kept of it here. */
export async function proofChallenge(
  form: FormName,
  { secret, now }: { secret: string; now: Date },
): Promise<string> {
  const challenge = await createChallenge({
    algorithm: ALGORITHM,
    cost: COST,
    deriveKey,
    data: { form },
    expiresAt: new Date(now.getTime() + MINUTES_TO_SOLVE * 60_000),
    hmacSignatureSecret: secret,
  });
  return JSON.stringify(challenge);
}

const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal(ALGORITHM),
      nonce: z.string().max(128),
      salt: z.string().max(128),
      cost: z.literal(COST),
      keyLength: z.literal(32),
      keyPrefix: z.string().max(64),
      expiresAt: z.number(),
      data: z.object({ form: z.string() }),
    }),
    signature: z.string().max(256),
  }),
  solution: z.object({ counter: z.int().nonnegative(), derivedKey: z.string().max(128) }),
});

/** The proof that a request brings along for this form; undefined for none, a false or a late one. */
export async function proofOf(
  values: SentValues,
  { form, secret, now }: { form: FormName; secret: string; now: Date },
): Promise<Proof | undefined> {
  const text = values.get(PROOF_FIELD)?.[0] ?? "";
  if (text === "" || text.length > 4_096) return undefined;
  const payload = payloadSchema.safeParse(parsedJson(text));
  if (!payload.success) return undefined;
  const { challenge, solution } = payload.data;
  const expires = new Date(challenge.parameters.expiresAt * 1000);
  if (challenge.parameters.data.form !== form || expires <= now) return undefined;
  const { verified } = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: secret,
  });
  return verified ? { id: challenge.parameters.nonce, expires } : undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
