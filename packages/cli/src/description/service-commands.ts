import type {
  BodyModel,
  ModelType,
  OperationModel,
  ParameterModel,
  ServiceDescription,
} from "@azbackup/generator";

/** What the command line needs to know of a service: its description, less what only clients use. */
export interface ServiceCommands extends Pick<
  ServiceDescription,
  "service" | "clientName" | "doc" | "endpoint" | "auth" | "apiVersion" | "clientParameters" | "enums"
> {
  /** Package of the client. */
  readonly package: string;
  readonly operations: readonly OperationCommand[];
  /** Those that are sent. */
  readonly models: readonly ModelType[];
  /** Names of members of answers that are secret. */
  readonly secretMembers: readonly string[];
}

/** An operation, as a command. */
export interface OperationCommand extends Pick<
  OperationModel,
  "name" | "doc" | "path" | "arguments" | "startsWork" | "versionNotes" | "availableIn" | "link" | "filter"
> {
  /** The words after the service: a group and an operation, or an operation alone. */
  readonly command: readonly string[];
  readonly parameters: readonly ParameterModel[];
  readonly body?: BodyModel;
  /** It is followed to an end. */
  readonly isLong: boolean;
  /** The service can be asked to stop it. */
  readonly canCancel: boolean;
  /** It gives a list, page by page; with the names of the parameters that say which page. */
  readonly list?: { readonly token?: string; readonly pageSize?: string };
}

/** What the first help says of a service. */
export interface ServiceSummary {
  readonly service: string;
  readonly summary: string;
}

/** A type of a list of names, of which the generator exports no name of its own. */
export type EnumType = ServiceDescription["enums"][number];
