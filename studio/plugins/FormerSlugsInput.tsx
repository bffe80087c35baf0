import { Stack, Text } from "@sanity/ui";
import { useFormValue, type ArrayOfPrimitivesInputProps } from "sanity";
import { isPageType, pathOf } from "../../common/paths.ts";

/** Former addresses as visitors know them, newest first; there is nothing to type. */
export function FormerSlugsInput({ value }: ArrayOfPrimitivesInputProps) {
  const type = useFormValue(["_type"]);
  const slugs = (value ?? []).filter((slug) => typeof slug === "string");
  return (
    <Stack as="ul" gap={3} style={{ margin: 0, paddingLeft: "1.25em" }}>
      {slugs.toReversed().map((slug) => (
        <Text as="li" key={slug} size={1} style={{ display: "list-item" }}>
          {typeof type === "string" && isPageType(type) ? pathOf({ type, slug }) : slug}
        </Text>
      ))}
    </Stack>
  );
}
