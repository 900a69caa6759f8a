/**
 * Scenarios in which the mock answers otherwise than its own spec says: what comes has no type, so that the
 * compiler is not asked about the result. All else of them is held to the mock.
 */
export const againstSpec: Readonly<Record<string, string>> = {
  Azure_Core_Page_withParameterizedNextLink: "the items lack the `etag` that the spec demands",
  Azure_ResourceManager_CommonProperties_ManagedIdentity_get:
    "the answer lacks the `name` that the spec demands",
  Azure_ResourceManager_CommonProperties_ManagedIdentity_createWithSystemAssigned:
    "the answer lacks the `name` that the spec demands",
  Azure_ResourceManager_CommonProperties_ManagedIdentity_updateWithUserAssignedAndSystemAssigned:
    "the answer lacks the `name` that the spec demands",
  Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelMissingDiscriminator:
    "the answer lacks the discriminator that the spec demands",
  Type_Model_Inheritance_EnumDiscriminator_getFixedModelMissingDiscriminator:
    "the answer lacks the discriminator that the spec demands",
  Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelWrongDiscriminator:
    "the answer is of a kind that the spec does not have",
  Type_Model_Inheritance_EnumDiscriminator_getFixedModelWrongDiscriminator:
    "the answer is of a kind that the spec does not have",
  Type_Model_Inheritance_NestedDiscriminator_getMissingDiscriminator:
    "the answer lacks the discriminator that the spec demands",
  Type_Model_Inheritance_NestedDiscriminator_getWrongDiscriminator:
    "the answer is of a kind that the spec does not have",
  Type_Model_Inheritance_SingleDiscriminator_getMissingDiscriminator:
    "the answer lacks the discriminator that the spec demands",
  Type_Model_Inheritance_SingleDiscriminator_getWrongDiscriminator:
    "the answer is of a kind that the spec does not have",
};

const streams =
  "What the service streams is given, and sent, as its bytes, all at once: the emitter says so with a warning. The documents in it are not typed.";
const namespaces =
  "An element that names no namespace is written in that of the element around it, as `xmlns` without a prefix means it; the mock wants it in none. What is read is told apart.";
const pages =
  "The operation is followed, and gives the first page with the link of the next; the emitter says so with a warning. The scenario wants all pages as one list.";

/** Why a scenario does not pass, or not typed: what is meant to stay so. */
export const reasons: Readonly<Record<string, string>> = {
  Azure_ClientGenerator_Core_HierarchyBuilding_PetOperations_updateDogAsPet:
    "The spec declares a `Pet`, which is a kind itself and has a kind below it: the declared type is that kind alone. A dog is sent and read as one, but the compiler wants it declared as `Animal` or `Dog`.",
  Response_BodyOrNoContent_getNoContent:
    "A success without a body gives `undefined`; its headers are given to `onResponse` only.",
  Azure_ResourceManager_OperationTemplates_LroPaging_postPagingLro: pages,
  Azure_ResourceManager_OperationTemplates_LroPaging_postPagingLroWithBody: pages,
  Payload_Xml_ModelWithNamespaceOnPropertiesValue_put: namespaces,
  Payload_Xml_ModelWithNamespaceValue_put: namespaces,
  Resiliency_ServiceDriven_breakTheGlass:
    "A client that was made of the first version of a spec is to call an operation that only the second has: there is no function for it, by design. A newer client does.",
  Streaming_Sse_Protocol_reconnect:
    "A connection that ends is not opened again: whether the events may be asked for twice is the caller's to say.",
  Type_Enum_Fixed_String_putUnknownValue:
    "The value is not one of a closed enum: the client refuses it before anything is sent, and the compiler before that. The scenario wants it sent, to see the service refuse it.",
};

/** The reason of a scenario that is not all well; of streams, by what is said of them. */
export function reasonOf(name: string, untyped: readonly string[]): string | undefined {
  return reasons[name] ?? (untyped.some((one) => one.includes("a stream,")) ? streams : undefined);
}
