/** Something that reads and writes XML. */
export interface Codec {
  /** Reads a document into what its user gets. */
  decode(text: string): unknown;
  /** Takes what {@link facts} compares out of what was read. */
  factsOf(value: unknown): Facts;
  /** Makes what {@link encode} writes from a plain list; not part of what is timed. */
  valueOf(services: readonly CloudService[]): unknown;
  encode(value: unknown): string;
  /** Whether a document that says how an operation stands was read, and says that it succeeded. */
  saysSucceeded(text: string): Promise<boolean>;
}

/** One entry of a list, as the service lists it. */
export interface CloudService {
  readonly name: string;
  readonly label: string;
  readonly resource: string;
  readonly edition: string;
  readonly unitCount: number;
  readonly httpCode: number;
}

/** What has to be read of a list: how many entries, and something of the last one. */
export interface Facts {
  readonly count: number;
  readonly name: string;
  readonly unitCount: string;
  readonly httpCode: string;
}

/** Where the packages are. */
export interface Place {
  /** Folder of the repository. */
  readonly root: string;
  /** Folder the peers are installed in. */
  readonly peers: string;
}

export const namespace = "http://schemas.microsoft.com/windowsazure";

/** A list of so many entries. */
export function cloudServices(count: number): CloudService[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `service-${index}`,
    label: `Tom & Jerry's ${index}`,
    resource: `resource-${index}`,
    edition: index % 2 === 0 ? "premium" : "developer",
    unitCount: (index % 8) + 1,
    httpCode: 400 + (index % 10),
  }));
}

/** What everybody has to read of that list. */
export function facts(count: number): Facts {
  const last = cloudServices(count).at(-1);
  if (last === undefined) throw new Error("an empty list has no last entry");
  return { count, name: last.label, unitCount: String(last.unitCount), httpCode: String(last.httpCode) };
}

function entry({ name, label, resource, edition, unitCount, httpCode }: CloudService): string {
  const settings = `<ServiceSettings><ServiceVersion>1.1.0</ServiceVersion><Edition>${edition}</Edition><UnitCount>${unitCount}</UnitCount></ServiceSettings>`;
  const error = `<Error><HttpCode>${httpCode}</HttpCode><Message>Operation not allowed</Message></Error>`;
  const status = `<OperationStatus><Type>Suspend</Type><Result>Failed</Result>${error}</OperationStatus>`;
  const one = `<Resource><Type>biztalk</Type><Name>${resource}</Name><State>Suspended</State><IntrinsicSettings>${settings}</IntrinsicSettings>${status}</Resource>`;
  return `<CloudService><Name>${name}</Name><Label>${label.replace("&", "&amp;")}</Label><GeoRegion>West US</GeoRegion><Resources>${one}</Resources></CloudService>`;
}

/** The document of a list. */
export function documentOf(services: readonly CloudService[]): string {
  return `<CloudServices xmlns="${namespace}">${services.map(entry).join("")}</CloudServices>`;
}

/** The list in the names of the wire, as parsers without a schema take and give it. */
export function wireValue(services: readonly CloudService[]): object {
  return {
    CloudService: services.map(({ name, label, resource, edition, unitCount, httpCode }) => ({
      Name: name,
      Label: label,
      GeoRegion: "West US",
      Resources: {
        Resource: {
          Type: "biztalk",
          Name: resource,
          State: "Suspended",
          IntrinsicSettings: {
            ServiceSettings: { ServiceVersion: "1.1.0", Edition: edition, UnitCount: unitCount },
          },
          OperationStatus: {
            Type: "Suspend",
            Result: "Failed",
            Error: { HttpCode: httpCode, Message: "Operation not allowed" },
          },
        },
      },
    })),
  };
}

/** The list in the names of the models. */
export function modelValue(services: readonly CloudService[]): object {
  return {
    items: services.map(({ name, label, resource, edition, unitCount, httpCode }) => ({
      name,
      label,
      geoRegion: "West US",
      resources: [
        {
          type: "biztalk",
          name: resource,
          state: "Suspended",
          intrinsicSettings: { serviceSettings: { serviceVersion: "1.1.0", edition, unitCount } },
          operationStatus: {
            type: "Suspend",
            result: "Failed",
            error: { httpCode, message: "Operation not allowed" },
          },
        },
      ],
    })),
  };
}
