import { definePlugin, isNumberInputProps, type InputProps, type SchemaType } from "sanity";
import { SecondsInput } from "./SecondsInput.tsx";

/** Own form inputs, by the name of the schema type that they are for. */
export const inputs = definePlugin({
  name: "hub/inputs",
  form: { components: { input: InputFor } },
});

function InputFor(props: InputProps) {
  return isNumberInputProps(props) && isOfType(props.schemaType, "seconds") ? (
    <SecondsInput {...props} />
  ) : (
    props.renderDefault(props)
  );
}

function isOfType(type: SchemaType | undefined, name: string): boolean {
  return type !== undefined && (type.name === name || isOfType(type.type, name));
}
