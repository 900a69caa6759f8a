import { dirname, relative } from "node:path/posix";
import { kebabCase } from "../model/naming.js";
import type { ModelType, OperationModel, PropertyModel, ServiceModel } from "../model/types.js";
import type { CodecFolder } from "./codec-text.js";
import { findStartedName, functionName, operationName, optionsName, resultName } from "./signature.js";
import { placeTypes, referencesOfModel } from "./placement.js";

/** Where everything of one client package stands; what its files look up in each other. */
export interface ClientPlan {
  readonly service: ServiceModel;
  readonly packageName: string;
  readonly packageVersion: string;
  readonly header: string;
  readonly models: ReadonlyMap<string, ModelType>;
  /** Stems of the files that hold types, in a stable order. */
  readonly stems: readonly string[];
  /** Names the package gives to what its files export. */
  readonly names: ReadonlySet<string>;
  placeOf(type: string): string;
  /** The model at the top of the hierarchy a model belongs to. */
  rootOf(model: ModelType): ModelType | undefined;
  /** Properties with the inherited ones. */
  allProperties(model: ModelType): readonly PropertyModel[];
}

/** The models that pass a test, and all they refer to. */
function reachable(models: readonly ModelType[], test: (model: ModelType) => boolean): ReadonlySet<string> {
  const byName = new Map(models.map((model) => [model.name, model]));
  const found = new Set<string>();
  const visit = (name: string): void => {
    const model = byName.get(name);
    if (model === undefined || found.has(name)) return;
    found.add(name);
    referencesOfModel(model).forEach(visit);
  };
  models.filter(test).forEach((model) => visit(model.name));
  return found;
}

export function planClient(
  all: ServiceModel,
  packageName: string,
  packageVersion: string,
  header: string,
): ClientPlan {
  // Error documents are read by their shape alone; a type of one would be a type nobody ever gets.
  const wanted = reachable(all.models, ({ usage }) => usage.input || usage.output || !usage.error);
  const used = all.models.filter((model) => wanted.has(model.name));
  const service: ServiceModel = { ...all, models: used };
  const models = new Map(service.models.map((model) => [model.name, model]));
  const places = placeTypes(service);
  const baseOf = (model: ModelType) => (model.base === undefined ? undefined : models.get(model.base));
  const rootOf = (model: ModelType): ModelType | undefined => {
    if (model.kinds !== undefined) return model;
    const base = baseOf(model);
    return base === undefined ? undefined : rootOf(base);
  };
  const allProperties = (model: ModelType): readonly PropertyModel[] => {
    const base = baseOf(model);
    return base === undefined ? model.properties : [...allProperties(base), ...model.properties];
  };
  return {
    service,
    packageName,
    packageVersion,
    header,
    models,
    stems: [...new Set(places.values())].sort(),
    names: new Set([
      service.clientName,
      `${service.clientName}Options`,
      ...service.models.flatMap(({ name, kinds }) =>
        kinds === undefined ? [name] : [name, `${name}Base`, `Unknown${name}`],
      ),
      ...service.enums.map(({ name }) => name),
      ...service.operations.flatMap((operation) => [
        functionName(operation),
        operationName(operation.name),
        optionsName(operation),
        resultName(operation),
        ...(operation.findStarted === undefined ? [] : [findStartedName(operation)]),
      ]),
    ]),
    placeOf: (type) => places.get(type) ?? "models",
    rootOf,
    allProperties,
  };
}

/** Types of a service with few of them stand in `models.ts`, else in `models/<stem>.ts`. */
export function modelsPath(plan: ClientPlan, stem: string): string {
  return plan.stems.length > 1 ? `src/generated/models/${stem}.ts` : "src/generated/models.ts";
}

/** What reads or writes the models stands like their types. */
export function codecPath(plan: ClientPlan, folder: CodecFolder, stem: string): string {
  return plan.stems.length > 1 ? `src/generated/${folder}/${stem}.ts` : `src/generated/${folder}.ts`;
}

/** Parameters that several operations have. */
export const parametersPath = "src/generated/parameters.ts";

export function operationPath(operation: Pick<OperationModel, "name">): string {
  return `src/generated/operations/${kebabCase(operation.name)}.ts`;
}

/** What finds out whether an operation was started stands apart: most programs do not need it. */
export function findStartedPath(operation: Pick<OperationModel, "name">): string {
  return `src/generated/operations/find-started-${kebabCase(operation.name)}.ts`;
}

/** How one file of the package imports another. */
export function relativeModule(from: string, to: string): string {
  const path = relative(dirname(from), to).replace(/\.ts$/, ".js");
  return path.startsWith(".") ? path : `./${path}`;
}
