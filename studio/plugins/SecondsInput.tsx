import { Flex, Stack, Text, TextInput } from "@sanity/ui";
import { useState, type ChangeEvent, type FocusEvent } from "react";
import { set, unset, type NumberInputProps } from "sanity";
import { formatSeconds } from "../schema/format/formatSeconds.ts";
import { parseSeconds } from "../schema/format/parseSeconds.ts";
import { ReadDurationButton } from "./ReadDurationButton.tsx";

/** Shows and takes a number of seconds the way people write it: 1:30. */
export function SecondsInput({ elementProps, onChange, path, readOnly, value }: NumberInputProps) {
  const shown = value === undefined ? "" : formatSeconds(value);
  const [typed, setTyped] = useState<string>();
  const isUnclear = typed !== undefined && typed !== "" && parseSeconds(typed) === undefined;

  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.currentTarget.value;
    setTyped(text);
    const seconds = parseSeconds(text);
    if (text.trim() === "") onChange(unset());
    else if (seconds !== undefined) onChange(set(seconds));
  };
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    if (!isUnclear) setTyped(undefined);
    elementProps.onBlur(event);
  };

  return (
    <Stack gap={3}>
      <Flex gap={2}>
        <TextInput
          id={elementProps.id}
          ref={elementProps.ref}
          aria-describedby={elementProps["aria-describedby"]}
          aria-invalid={isUnclear}
          inputMode="numeric"
          placeholder="0:00"
          readOnly={readOnly === true}
          value={typed ?? shown}
          onBlur={leave}
          onChange={change}
          onFocus={elementProps.onFocus}
        />
        {readOnly !== true && (
          <ReadDurationButton
            path={path}
            onRead={(seconds) => {
              setTyped(undefined);
              onChange(set(seconds));
            }}
          />
        )}
      </Flex>
      {isUnclear && (
        <Text size={1} role="alert">
          Bitte als Minuten und Sekunden angeben, zum Beispiel 1:30.
        </Text>
      )}
    </Stack>
  );
}
