import type {
  SdkHttpOperation,
  SdkModelPropertyType,
  SdkPagingServiceMetadata,
} from "@azure-tools/typespec-client-generator-core";
import { buildShape } from "./build-type.js";
import type { Builder } from "./builder.js";
import { camelCase, safeName } from "./naming.js";
import type { PagingModel } from "./types.js";
import { defined } from "./values.js";
import { wireNameOf } from "./wire-name.js";

interface PagingMethod {
  readonly pagingMetadata: SdkPagingServiceMetadata<SdkHttpOperation>;
  readonly operation: SdkHttpOperation;
}

/** Paths run over properties of the body only; a token in a header is no path. */
function path(segments: readonly { readonly kind: string }[] | undefined): string[] | undefined {
  const properties = segments?.filter(
    (segment): segment is SdkModelPropertyType => segment.kind === "property",
  );
  return properties !== undefined && properties.length > 0 ? properties.map(wireNameOf) : undefined;
}

/** How the results of a list operation come in pages. */
export function buildPaging(builder: Builder, method: PagingMethod): PagingModel | undefined {
  const { pagingMetadata: metadata, operation } = method;
  const items = metadata.pageItemsSegments?.at(-1);
  if (items === undefined || items.type.kind !== "array") return undefined;
  const sentAs = (segments: readonly { readonly name: string }[] | undefined) => {
    const own = segments?.at(-1);
    return operation.parameters.find(
      (candidate) =>
        own !== undefined &&
        (candidate.name === own.name || candidate.correspondingMethodParams.some((source) => source === own)),
    );
  };
  const parameter = sentAs(metadata.continuationTokenParameterSegments);
  const pageSize = sentAs(metadata.pageSizeParameterSegments);
  return {
    items: path(metadata.pageItemsSegments) ?? [],
    item: buildShape(builder, items.type.valueType),
    ...defined({
      nextLink: path(metadata.nextLinkSegments),
      continuationToken: path(metadata.continuationTokenResponseSegments),
      tokenParameter:
        parameter === undefined
          ? undefined
          : { name: safeName(camelCase(parameter.name)), wire: parameter.serializedName },
      pageSizeParameter: pageSize && safeName(camelCase(pageSize.name)),
    }),
  };
}
