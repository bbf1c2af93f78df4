/** The keywords of JSON Schema 2020-12 that docs/scenarios.schema.json uses; another one is an error, so that none goes unchecked. */
interface Schema {
  readonly [keyword: string]: unknown;
}
const silent = ["$schema", "$defs", "title", "description"];

const typeOf = (value: unknown) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

/** Where a value does not fit a schema; empty where it fits. */
export function misfits(schema: Schema, value: unknown, root: Schema = schema, place = "$"): string[] {
  const fields = typeOf(value) === "object" ? (value as Readonly<Record<string, unknown>>) : undefined;
  const items = Array.isArray(value) ? (value as readonly unknown[]) : undefined;
  const into = (inner: unknown, part: unknown, at: string) => misfits(inner as Schema, part, root, `${place}.${at}`);
  const no = (fits: boolean, what: string) => (fits ? [] : [`${place}: ${what}`]);
  return Object.entries(schema).flatMap(([keyword, asked]): string[] => {
    const properties = schema.properties as Readonly<Record<string, unknown>> | undefined;
    switch (keyword) {
      case "type":
        return no([asked].flat().includes(typeOf(value)), `type ${String(asked)}`);
      case "const":
        return no(value === asked, `const ${String(asked)}`);
      case "pattern":
        return no(typeof value !== "string" || new RegExp(String(asked), "u").test(value), `pattern ${String(asked)}`);
      case "required":
        return (asked as string[]).flatMap((key) => no(!fields || Object.hasOwn(fields, key), `lacks ${key}`));
      case "additionalProperties":
        if (asked !== false) throw new Error("additionalProperties is false here");
        return Object.keys(fields ?? {}).flatMap((key) => no(Object.hasOwn(properties ?? {}, key), `unknown ${key}`));
      case "properties":
        return Object.entries(properties ?? {}).flatMap(([key, inner]) =>
          fields && Object.hasOwn(fields, key) ? into(inner, fields[key], key) : [],
        );
      case "items":
        return (items ?? []).flatMap((item, at) => into(asked, item, String(at)));
      case "minItems":
        return no(!items || items.length >= Number(asked), `minItems ${String(asked)}`);
      case "$ref": {
        const name = String(asked).replace("#/$defs/", "");
        return misfits((root.$defs as Record<string, Schema>)[name] ?? {}, value, root, place);
      }
      default:
        if (!silent.includes(keyword)) throw new Error(`The schema uses ${keyword}, which this check does not know.`);
        return [];
    }
  });
}
