// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { uuid } from "@azbackup/core/codec";
import { type ModelDeserializer, checked, discriminated, model, string } from "@azbackup/core/deserialize";
import type {
  Int64RangePartitionInformation,
  NamedPartitionInformation,
  PartitionInformation,
  SingletonPartitionInformation,
} from "../models/partition-information.js";

export const deserializePartitionInformation: ModelDeserializer<PartitionInformation> =
  /* @__PURE__ */ discriminated(
    "ServicePartitionKind",
    () => ({
      Int64Range: deserializeInt64RangePartitionInformation,
      Named: deserializeNamedPartitionInformation,
      Singleton: deserializeSingletonPartitionInformation,
    }),
    /* @__PURE__ */ model(() => ({
      servicePartitionKind: ["ServicePartitionKind", string],
      id: ["Id", checked(string, uuid)],
    })),
  );

export const deserializeInt64RangePartitionInformation: ModelDeserializer<Int64RangePartitionInformation> =
  /* @__PURE__ */ model(
    () => ({ lowKey: ["LowKey", string], highKey: ["HighKey", string] }),
    deserializePartitionInformation,
  );

export const deserializeNamedPartitionInformation: ModelDeserializer<NamedPartitionInformation> =
  /* @__PURE__ */ model(() => ({ name: ["Name", string] }), deserializePartitionInformation);

export const deserializeSingletonPartitionInformation: ModelDeserializer<SingletonPartitionInformation> =
  /* @__PURE__ */ model(() => ({}), deserializePartitionInformation);
