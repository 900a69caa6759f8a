import { textAt } from "../shared/index.js";

const PLACES: Readonly<Record<string, readonly string[]>> = {
  FileShare: ["Path"],
  DsmsAzureBlobStore: ["StorageCredentialsSourceLocation", "ContainerName"],
  ManagedIdentityAzureBlobStore: ["BlobServiceUri", "ContainerName"],
};

/** A name for the place a storage description leads to, whoever has access to it; without any secret. */
export function placeOf(storage: unknown): string {
  const kind = textAt(storage, "StorageKind") ?? "";
  const place =
    kind === "AzureBlobStore"
      ? [accountIn(textAt(storage, "ConnectionString") ?? ""), textAt(storage, "ContainerName")]
      : (PLACES[kind] ?? []).map((name) => textAt(storage, name));
  return [kind, ...place].join("|").toLowerCase();
}

function accountIn(connection: string): string {
  return /(?:^|;)\s*AccountName=([^;]*)/i.exec(connection)?.[1] ?? "";
}
