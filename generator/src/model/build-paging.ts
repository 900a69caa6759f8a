import type {
  SdkHttpOperation,
  SdkModelPropertyType,
  SdkPagingServiceMetadata,
  SdkServiceResponseHeader,
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

type Segments = readonly { readonly kind: string }[] | undefined;

/** The path in a document; `undefined` for what stands in a header. */
function path(segments: Segments, nameOf: (property: SdkModelPropertyType) => string): string[] | undefined {
  const properties = segments?.filter(
    (segment): segment is SdkModelPropertyType => segment.kind === "property",
  );
  return properties !== undefined && properties.length > 0 ? properties.map(nameOf) : undefined;
}

/** The header in which a link or a token stands. */
function header(segments: Segments): string | undefined {
  const found = segments?.find(
    (segment): segment is SdkServiceResponseHeader => segment.kind === "responseheader",
  );
  return found?.serializedName.toLowerCase();
}

/** The name of a property in XML. */
const xmlName = (property: SdkModelPropertyType): string =>
  property.serializationOptions.xml?.name ?? wireNameOf(property);

/** The path of the items: in XML, through the element around them. */
function itemsPath(segments: Segments, items: SdkModelPropertyType, isXml: boolean): string[] {
  if (!isXml) return path(segments, wireNameOf) ?? [];
  const around = path(segments, xmlName) ?? [];
  const { unwrapped, itemsName = "" } = items.serializationOptions.xml ?? {};
  return unwrapped === true ? [...around.slice(0, -1), itemsName] : [...around, itemsName];
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
  const isXml = operation.responses.some(({ defaultContentType = "" }) =>
    /[/+]xml\b/i.test(defaultContentType),
  );
  const nameOf = isXml ? xmlName : wireNameOf;
  const linkHeader = header(metadata.nextLinkSegments);
  const injected = (metadata.nextLinkReInjectedParametersSegments ?? []).flatMap(
    (segments) => sentAs(segments)?.name ?? [],
  );
  return {
    items: itemsPath(metadata.pageItemsSegments, items, isXml),
    item: buildShape(builder, items.type.valueType),
    ...defined({
      nextLink: linkHeader === undefined ? path(metadata.nextLinkSegments, nameOf) : [],
      continuationToken: path(metadata.continuationTokenResponseSegments, nameOf),
      nextHeader: linkHeader ?? header(metadata.continuationTokenResponseSegments),
      nextMethod: metadata.nextLinkVerb === "POST" ? ("POST" as const) : undefined,
      nextQuery: injected.length === 0 ? undefined : injected.map((name) => safeName(camelCase(name))),
      isXml: isXml ? (true as const) : undefined,
      tokenParameter:
        parameter === undefined
          ? undefined
          : { name: safeName(camelCase(parameter.name)), wire: parameter.serializedName },
      pageSizeParameter: pageSize && safeName(camelCase(pageSize.name)),
    }),
  };
}
