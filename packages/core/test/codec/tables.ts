import type { ModelSchema, Schema } from "./schema.js";

/** A made-up API that uses everything the codec has. */
export const innerModel: ModelSchema = {
  name: "Inner",
  properties: {
    note: { type: "string", wire: "Note" },
    at: { type: "dateTime", wire: "At" },
  },
};

export const storageModel: ModelSchema = {
  name: "Storage",
  properties: {
    storageKind: { type: "string", wire: "StorageKind", required: true },
    friendlyName: { type: "string", wire: "FriendlyName" },
  },
  discriminator: "storageKind",
  kinds: { AzureBlobStore: () => blobModel, FileShare: () => shareModel, FastShare: () => fastShareModel },
};

const blobModel: ModelSchema = {
  name: "Blob",
  base: () => storageModel,
  properties: {
    connectionString: { type: "string", wire: "ConnectionString", required: true, secret: true },
    containerName: { type: "string", wire: "ContainerName", required: true },
  },
};

export const shareModel: ModelSchema = {
  name: "Share",
  base: () => storageModel,
  properties: { path: { type: "string", wire: "Path", required: true } },
};

const fastShareModel: ModelSchema = {
  name: "FastShare",
  base: () => shareModel,
  properties: { lanes: { type: "int32", wire: "Lanes" } },
};

export const everythingModel: ModelSchema = {
  name: "Everything",
  properties: {
    id: { type: "string", required: true },
    flag: { type: "boolean", wire: "Flag" },
    count: { type: "int32", wire: "Count" },
    big: { type: "int64", wire: "Big" },
    epoch: { type: "int64", wire: "Epoch", asString: true },
    ratio: { type: "float", wire: "Ratio" },
    startTime: { type: "dateTime", wire: "StartTime" },
    endTime: { type: "unixTime", wire: "EndTime", absent: 0 },
    finished: { type: "dateTime", wire: "Finished", absent: "0001-01-01T00:00:00Z" },
    modified: { type: "httpDate", wire: "Modified" },
    day: { type: "date", wire: "Day" },
    pause: { type: "duration", wire: "Pause" },
    price: { type: "decimal", wire: "Price", asString: true },
    blob: { type: "bytes", wire: "Blob" },
    blobUrl: { type: "base64url", wire: "BlobUrl" },
    anything: { type: "unknown", wire: "Anything" },
    maybe: { type: "string", wire: "Maybe", nullable: true },
    token: { type: "string", wire: "Token", secret: true, minLength: 3 },
    state: { type: "string", wire: "State", readOnly: true },
    color: { type: "string", wire: "Color", values: ["red", "blue"] },
    inner: { type: "model", wire: "Inner", model: () => innerModel },
    storage: { type: "model", wire: "Storage", model: () => storageModel },
    times: { type: "list", wire: "Times", items: { type: "dateTime" } },
    list: { type: "list", wire: "List", items: { type: "model", model: () => innerModel } },
    tags: { type: "map", wire: "Tags", items: { type: "string" } },
    self: { type: "model", wire: "Self", model: () => everythingModel },
  },
};

export const everything: Schema = { type: "model", model: () => everythingModel };
export const storage: Schema = { type: "model", model: () => storageModel };
export const inner: Schema = { type: "model", model: () => innerModel };

/** A model of one optional property named `value`. */
export function only(property: ModelSchema["properties"][string]): Schema {
  return { type: "model", model: () => ({ name: "Only", properties: { value: property } }) };
}
