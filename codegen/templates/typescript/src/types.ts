// The tables of a catalog, and the types that follow from them.

/** Whether the same request may be sent again: it fails in the same way, or it may succeed after a wait that grows with each try. */
export type Retry = "never" | "backoff";

/** Why an error should no longer be used. */
export interface Deprecation {
  /** The version or date from which on it is out of use. */
  readonly since: string;
  /** The id of the error to use in its place. */
  readonly replacedBy?: string;
  /** What else to know. */
  readonly note?: string;
}

/** The values of each type of param. */
export interface ParamValues {
  readonly string: string;
  readonly token: string;
  readonly integer: number | bigint;
  readonly number: number;
  readonly boolean: boolean;
  readonly ipv4: string;
}

/** What may stand in a hole of a message. */
export type ParamType = keyof ParamValues;

/** The value of any param. */
export type ParamValue = ParamValues[ParamType];

/** A param's type. A sensitive one is sent on the wire, and kept out of debug output and logs. */
export type ParamRow = ParamType | { readonly type: ParamType; readonly sensitive: true };

/** What the table says of an error, but for its texts. */
export interface ErrorRow {
  /** The code on the wire, if it has one. Several errors may share it. */
  readonly code?: string;
  /** The id of its category. */
  readonly category: string;
  /** The holes of its messages. */
  readonly params?: Readonly<Record<string, ParamRow>>;
  /** Whether to send the same request again, if the table says so. */
  readonly retry?: Retry;
  /** There if the error is on its way out. */
  readonly deprecated?: Deprecation;
}

/** A class of errors. */
export interface CategoryRow {
  /** The HTTP status, if the service tells. */
  readonly status?: number;
  /** What the service calls it in a body. */
  readonly wire?: string;
}

/** A value that the server fills in from its configuration, as it is by default. */
export interface ConstantRow {
  readonly type: ParamType;
  readonly text: string;
}

/** One service's tables. */
export interface Catalog extends CatalogTypes {
  readonly constants: Readonly<Record<string, ConstantRow>>;
  /** The messages as the service sends them: `{name}` is a hole, `{{` and `}}` are braces. */
  readonly messages: Readonly<Record<string, string>>;
}

/** The tables of a catalog from which the types of its errors follow. */
export interface CatalogTypes {
  readonly id: string;
  readonly errors: Readonly<Record<string, ErrorRow>>;
  readonly categories: Readonly<Record<string, CategoryRow>>;
}

/** The ids of a catalog's errors. */
export type ErrorIdOf<Types extends CatalogTypes> = keyof Types["errors"] & string;

/** The ids of a catalog's categories. */
export type CategoryOf<Types extends CatalogTypes, Id extends ErrorIdOf<Types> = ErrorIdOf<Types>> = Types["errors"][Id]["category"];

/** The code of an error; undefined if it has none. */
export type CodeOf<Types extends CatalogTypes, Id extends ErrorIdOf<Types> = ErrorIdOf<Types>> = Field<Types["errors"][Id], "code">;

/** The HTTP status of an error; undefined if the service doesn't tell. */
export type StatusOf<Types extends CatalogTypes, Id extends ErrorIdOf<Types>> = Field<Types["categories"][CategoryOf<Types, Id>], "status">;

/** What the table says about sending the same request again; undefined if nothing. */
export type RetryOf<Types extends CatalogTypes, Id extends ErrorIdOf<Types>> = Field<Types["errors"][Id], "retry">;

/** The params of an error, by name. */
export type ParamsOf<Types extends CatalogTypes, Id extends ErrorIdOf<Types>> = Types["errors"][Id] extends { readonly params: infer Rows }
  ? { readonly [Name in keyof Rows]: ValueOf<Rows[Name]> }
  : NoParams;

/** The params of an error that has none. */
export type NoParams = Readonly<Record<string, never>>;

type Field<Row, Name extends string> = Row extends Readonly<Record<Name, infer Value>> ? Value : undefined;

type ValueOf<Row> = Row extends ParamType ? ParamValues[Row] : Row extends { readonly type: infer Type extends ParamType } ? ParamValues[Type] : never;
