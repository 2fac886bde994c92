// Finding rows of tables.

/** Whether a value is a key of a table. */
export function isKeyOf<Table extends object>(table: Table, value: unknown): value is keyof Table & string {
  return typeof value === "string" && Object.hasOwn(table, value);
}

/** The keys of a table, in its order. */
export function keysOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[];
}

/** The values that a property of the rows has, each once, in the order of the table. */
export function valuesOf<Row>(table: Readonly<Record<string, Row>>, property: (row: Row) => string | undefined): readonly string[] {
  const values = Object.values(table).map(property);
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** Finds the keys of all rows for which `property` gives a value. The index is made when it is first asked. */
export function indexBy<Row, Key extends string>(table: Readonly<Record<Key, Row>>, property: (row: Row) => string | undefined): Index<Key> {
  let index: ReadonlyMap<string, readonly Key[]> | undefined;
  const keys = (value: string): readonly Key[] => (index ??= group(table, property)).get(value) ?? [];
  return keys;
}

/** The keys of all rows with a value. */
export type Index<Key extends string> = (value: string) => readonly Key[];

function group<Row, Key extends string>(table: Readonly<Record<Key, Row>>, property: (row: Row) => string | undefined): Map<string, Key[]> {
  const groups = new Map<string, Key[]>();
  for (const key of keysOf(table)) {
    const value = property(table[key]);
    if (value !== undefined) {
      const group = groups.get(value);
      if (group === undefined) {
        groups.set(value, [key]);
      } else {
        group.push(key);
      }
    }
  }
  return groups;
}
