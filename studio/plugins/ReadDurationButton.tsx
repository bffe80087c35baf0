import { ClockIcon } from "@sanity/icons/Clock";
import { Button } from "@sanity/ui";
import { useState } from "react";
import { useClient, useFormValue, type Path } from "sanity";
import { API_VERSION } from "../../common/contentSource.ts";
import { readField, readText } from "../schema/fields/readSibling.ts";
import { readDuration } from "./readDuration.ts";

/** Fields beside a duration that may hold the recording it is the duration of. */
const RECORDING_FIELDS = ["audio", "file"];

interface ReadDurationButtonProps {
  /** Path of the duration field. */
  path: Path;
  /** Takes the recording's length in whole seconds. */
  onRead: (seconds: number) => void;
}

/** Offers to take a duration from the recording beside the field; nothing where there is none. */
export function ReadDurationButton({ path, onRead }: ReadDurationButtonProps) {
  const parent = useFormValue(path.slice(0, -1));
  const client = useClient({ apiVersion: API_VERSION });
  const [state, setState] = useState<"ready" | "reading" | "failed">("ready");
  const assetId =
    path.at(-1) === "duration"
      ? RECORDING_FIELDS.map((field) =>
          readText(readField(readField(parent, field), "asset"), "_ref"),
        ).find((id) => id !== undefined)
      : undefined;
  if (assetId === undefined) return null;

  const read = async () => {
    setState("reading");
    const url = await client.fetch<string | null>("*[_id == $assetId][0].url", { assetId });
    const seconds = url === null ? undefined : await readDuration(url);
    if (seconds !== undefined) onRead(seconds);
    setState(seconds === undefined ? "failed" : "ready");
  };

  return (
    <Button
      disabled={state === "reading"}
      icon={ClockIcon}
      mode="ghost"
      text={state === "failed" ? "Ließ sich nicht lesen" : "Aus der Datei lesen"}
      tone={state === "failed" ? "caution" : "default"}
      onClick={() => {
        read().catch(() => setState("failed"));
      }}
    />
  );
}
