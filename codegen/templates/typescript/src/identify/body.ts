// What people hold of a response, as text.

/** What is asked of a `Response` of fetch. */
export interface ResponseLike {
  readonly status: number;
  readonly bodyUsed: boolean;
  readonly headers: { get(name: string): string | null };
  clone(): { arrayBuffer(): Promise<ArrayBuffer> };
}

/**
 * The text of a body: of text itself, of bytes (those that are no UTF-8 read as U+FFFD), or of parsed JSON. What can't be written as
 * JSON, for it holds itself or throws when it is read, has no text.
 */
export function textOf(body: unknown): string {
  if (typeof body === "string") {
    return body;
  }
  try {
    return isBinary(body) ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(body) : jsonOf(body);
  } catch {
    return "";
  }
}

/** Whether a value is a response whose body is still to be read. */
export function isResponse(value: unknown): value is ResponseLike {
  return typeof value === "object" && value !== null && "clone" in value && typeof value.clone === "function";
}

/** The bytes of a response, which can be read again afterwards; none if they were read before. */
export async function bytesOf(response: ResponseLike): Promise<Uint8Array> {
  return response.bodyUsed ? new Uint8Array() : new Uint8Array(await response.clone().arrayBuffer());
}

/** Node and browsers have it; it is declared here so that the package needs the types of neither. */
declare const TextDecoder: new (label: string, options: { readonly ignoreBOM: boolean }) => { decode(bytes: ArrayBuffer | ArrayBufferView): string };

function isBinary(body: unknown): body is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(body) || Object.prototype.toString.call(body) === "[object ArrayBuffer]";
}

/** Where a lossless reader has put a bigint, all others have a double. */
function jsonOf(body: unknown): string {
  const json = JSON.stringify(body ?? undefined, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value)) as string | undefined;
  return json ?? "";
}
