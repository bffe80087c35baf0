import { solveChallenge, type Challenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";

/**
 * Solves a challenge of functions/forms/proofOfWork.ts, given as JSON; gives the proof as JSON. Web
 * Crypto works beside the page, which stays usable meanwhile.
 */
export async function solveProof(text: string): Promise<string> {
  const challenge = challengeOf(JSON.parse(text));
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error("The proof of work was not found in time.");
  return JSON.stringify({ challenge, solution });
}

function challengeOf(value: unknown): Challenge {
  if (!isChallenge(value)) throw new Error("This is no challenge.");
  return value;
}

function isChallenge(value: unknown): value is Challenge {
  return typeof value === "object" && value !== null && "parameters" in value;
}
