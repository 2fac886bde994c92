// A generated package as the claims see it, whatever its catalogs are, and the reference that it is compared with.

/** Everything that a package exports, and `catalog.json` of the same spec. */
export interface Package {
  readonly root: { readonly ServiceError: new () => AnyError; readonly isServiceError: (value: unknown) => boolean };
  readonly catalogs: Readonly<Record<string, { readonly entry: Entry; readonly texts: Readonly<Record<string, Texts>> }>>;
  readonly reference: string;
}

/** The entry of a catalog. Its class and its guard are found by what they are. */
export interface Entry extends Readonly<Record<string, unknown>> {
  readonly errorIds: readonly string[];
  readonly codes: readonly string[];
  readonly errors: Readonly<
    Record<string, { category: string; code?: string; retry?: string; deprecated?: { since: string; replacedBy?: string; note?: string } }>
  >;
  readonly categories: Readonly<Record<string, { status?: number; wire?: string }>>;
  readonly messages: Readonly<Record<string, string>>;
  readonly isErrorId: (value: unknown) => boolean;
  readonly isCategory: (value: unknown) => boolean;
  readonly isCode: (value: unknown) => boolean;
  readonly idsOfCode: (code: string) => readonly string[];
  readonly idsOfCategory: (category: string) => readonly string[];
  readonly categoriesOfWireName: (name: string) => readonly string[];
}

export interface Texts {
  readonly locale: string;
  readonly message: (error: { id: string; params: object }) => string;
  readonly description: (error: { id: string }) => string | undefined;
  readonly remedy: (error: { id: string }) => string | undefined;
}

export interface AnyError extends Error {
  readonly catalog: string;
  readonly id: string;
  readonly code: string | undefined;
  readonly category: string;
  readonly status: number | undefined;
  readonly params: Readonly<Record<string, unknown>>;
  readonly retry: string | undefined;
  readonly deprecated: { since: string; replacedBy?: string; note?: string } | undefined;
  is(...ids: string[]): boolean;
}

export type ErrorClass = new (id: string, params?: object, options?: ErrorOptions) => AnyError;

export interface Reference {
  readonly locales: string[];
  readonly catalogs: CatalogReference[];
}

export interface CatalogReference {
  readonly id: string;
  readonly wire_locale: string;
  readonly constants: Readonly<Record<string, { type: string; value: unknown }>>;
  readonly categories: { id: string; status: number | null; wire: string | null }[];
  readonly errors: ErrorReference[];
}

export interface ErrorReference {
  readonly id: string;
  readonly code: string | null;
  readonly category: string;
  readonly status: number | null;
  readonly message: string;
  readonly params: { name: string; type: string; sensitive: boolean }[];
  readonly translations: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>> | null;
  readonly remedy: Readonly<Record<string, string>> | null;
  readonly retry: string | null;
  readonly deprecated: { since: string; replaced_by: string | null; note: string | null } | null;
}

/** A catalog of a package beside its reference. */
export interface Subject {
  readonly id: string;
  readonly entry: Entry;
  readonly texts: Readonly<Record<string, Texts>>;
  readonly root: Package["root"];
  readonly errorClass: ErrorClass;
  readonly guard: (value: unknown) => boolean;
  readonly reference: CatalogReference;
}

export function subjects(all: Package): Subject[] {
  return (JSON.parse(all.reference) as Reference).catalogs.map((reference) => {
    const { entry, texts } = found(all.catalogs[reference.id]);
    const errorClass = found(Object.values(entry).find((it) => typeof it === "function" && it.prototype instanceof Error)) as ErrorClass;
    const guard = found(Object.entries(entry).find(([name]) => /^is.*Error_?$/.test(name)))[1] as (value: unknown) => boolean;
    return { id: reference.id, entry, texts, root: all.root, errorClass, guard, reference };
  });
}

export function found<Value>(value: Value | undefined): Value {
  if (value === undefined) {
    throw new Error("nothing was found");
  }
  return value;
}
