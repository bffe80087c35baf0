/** A part of a wrangler configuration that is an object or an array; {} where it is neither. */
export function configPart(config: unknown, field: string): object {
  const value: unknown = isObject(config) ? Reflect.get(config, field) : undefined;
  return isObject(value) ? value : {};
}

/** The databases of a configuration, each with `more`. */
export function databasesWith(config: unknown, more: object): object[] {
  return Object.values(configPart(config, "d1_databases")).map((database: unknown) => ({
    ...(isObject(database) ? database : {}),
    ...more,
  }));
}

/** A configuration without some of its fields. */
export function configWithout(config: unknown, fields: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(isObject(config) ? config : {}).filter(([field]) => !fields.includes(field)),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
