import type { SanityClient } from "@sanity/client";
import { documentHash } from "./documentHash.ts";
import { planSeed, type SeedRecord, type SeedStep } from "./planSeed.ts";
import type { SeedDocument } from "./seedDocument.ts";
import { uploadMedia, type UploadOptions } from "./uploadMedia.ts";

/** The document in the dataset that remembers what seeding wrote. Its dot keeps it private. */
const SEED_RECORD_ID = "hub.seed";

const RECORD_TYPE = "hub.seedRecord";

/** A field that no document has: a patch needs an operation to carry its `ifRevisionID`. */
const REVISION_CHECK_FIELD = "hubSeedRevisionCheck";

/** What seeding would do, before it does it. */
export interface SeedPlan {
  steps: SeedStep[];
  record: SeedRecord;
}

/**
 * Compares the demo content with a dataset. Uploads the media that are missing there, where it may
 * (an asset that no document uses harms nobody), but writes no document.
 */
export async function prepareSeed(
  client: SanityClient,
  documents: readonly SeedDocument[],
  upload: UploadOptions,
): Promise<SeedPlan> {
  const raw = client.withConfig({ perspective: "raw" });
  const ready = await uploadMedia(raw, documents, upload);
  const [stored, record] = await Promise.all([readStored(raw, ready), readRecord(raw)]);
  return { steps: planSeed({ documents: ready, stored, record }), record };
}

/**
 * Carries a plan out in one transaction, so that a crash leaves either the old content or the new.
 * Fails with the client's 409 error if an editor changed a document since the plan was made. Resolves to the number of documents written.
 */
export async function applySeed(client: SanityClient, plan: SeedPlan): Promise<number> {
  const written = plan.steps.filter(({ action }) => action === "create" || action === "update");
  const current = plan.steps.filter(({ action }) => action === "unchanged");
  const record = { ...plan.record, ...hashes([...written, ...current]) };
  const transaction = client.transaction();
  for (const { document, action, revision } of written) {
    if (action === "create") {
      transaction.create(document);
    } else if (revision !== undefined) {
      transaction
        .patch(document._id, { ifRevisionID: revision, unset: [REVISION_CHECK_FIELD] })
        .createOrReplace(document);
    }
  }
  transaction.createOrReplace({
    _id: SEED_RECORD_ID,
    _type: RECORD_TYPE,
    hashes: Object.entries(record).map(([id, hash]) => ({ _key: id, id, hash })),
  });
  await transaction.commit({ visibility: "sync" });
  return written.length;
}

function hashes(steps: readonly SeedStep[]): SeedRecord {
  return Object.fromEntries(steps.map(({ document }) => [document._id, documentHash(document)]));
}

async function readStored(
  client: SanityClient,
  documents: readonly SeedDocument[],
): Promise<SeedDocument[]> {
  const ids = documents.flatMap(({ _id }) => [_id, `drafts.${_id}`]);
  return client.fetch<SeedDocument[]>("*[_id in $ids]", { ids });
}

async function readRecord(client: SanityClient): Promise<SeedRecord> {
  const stored = await client.fetch<{ hashes: { id: string; hash: string }[] | null } | null>(
    "*[_id == $id][0]{hashes[]{id, hash}}",
    { id: SEED_RECORD_ID },
  );
  return Object.fromEntries((stored?.hashes ?? []).map(({ id, hash }) => [id, hash]));
}
