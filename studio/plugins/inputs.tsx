import {
  definePlugin,
  isArrayOfObjectsInputProps,
  isArrayOfPrimitivesInputProps,
  isNumberInputProps,
  isObjectInputProps,
  isStringInputProps,
  type InputProps,
  type SchemaType,
} from "sanity";
import { FormerSlugsInput } from "./FormerSlugsInput.tsx";
import { SecondsInput } from "./SecondsInput.tsx";
import { StoryTemplateInput } from "./story/StoryContext.tsx";
import { StoryTextInput } from "./story/StoryTextInput.tsx";
import { TableInput } from "./table/TableInput.tsx";

/** Own form inputs, by the name of the schema type that they are for. */
export const inputs = definePlugin({
  name: "hub/inputs",
  form: { components: { input: InputFor } },
});

function InputFor(props: InputProps) {
  if (isNumberInputProps(props) && isOfType(props.schemaType, "seconds")) {
    return <SecondsInput {...props} />;
  }
  if (isArrayOfObjectsInputProps(props) && isOfType(props.schemaType.of[0], "tableRow")) {
    return <TableInput {...props} />;
  }
  if (isArrayOfPrimitivesInputProps(props) && isOfType(props.schemaType, "formerSlugs")) {
    return <FormerSlugsInput {...props} />;
  }
  if (isStringInputProps(props) && isOfType(props.schemaType, "storyText")) {
    return <StoryTextInput {...props} />;
  }
  if (isObjectInputProps(props) && props.schemaType.name === "storyTemplate") {
    return <StoryTemplateInput {...props} />;
  }
  return props.renderDefault(props);
}

/** Whether a type is the named one or built on it. Sanity's own basic types are built on null. */
function isOfType(type: SchemaType | null | undefined, name: string): boolean {
  return type != null && (type.name === name || isOfType(type.type, name));
}
