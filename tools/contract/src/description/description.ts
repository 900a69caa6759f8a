import type {
  ModelType,
  OperationModel,
  PropertyModel,
  ServiceDescription,
  Shape,
} from "@azbackup/generator";

/** What the spec says of one operation, and of the service it belongs to. */
export interface OperationDescription {
  readonly service: ServiceDescription;
  readonly operation: OperationModel;
}

/** Finds an operation in a description. Throws where there is none of that name. */
export function describeOperation(service: ServiceDescription, name: string): OperationDescription {
  const operation = service.operations.find((candidate) => candidate.name === name);
  if (operation === undefined) throw new Error(`${service.service} has no operation ${name}`);
  return { service, operation };
}

/** The model a value is declared as; `undefined` for what is no model. */
export function modelOf(service: ServiceDescription, { type }: Shape): ModelType | undefined {
  return type.kind === "model" ? service.models.find(({ name }) => name === type.name) : undefined;
}

/** The kind a value is of, told by its discriminators; a kind of a kind as well. */
export function kindOf(
  service: ServiceDescription,
  declared: ModelType,
  read: (property: PropertyModel) => unknown,
): ModelType {
  let model = declared;
  for (;;) {
    const root = rootOf(service, model);
    const properties = root && propertiesOf(service, root);
    const property = properties?.find(({ name }) => name === root?.discriminator?.property);
    const kind = property && read(property);
    const name = typeof kind === "string" ? root?.kinds?.[kind] : undefined;
    const next = service.models.find((candidate) => candidate.name === name);
    if (next === undefined || next === model) return model;
    model = next;
  }
}

/** The properties of a model, those of its bases first. */
export function propertiesOf(service: ServiceDescription, model: ModelType): readonly PropertyModel[] {
  const base = service.models.find(({ name }) => name === model.base);
  const inherited = base === undefined ? [] : propertiesOf(service, base);
  const own = new Set(model.properties.map(({ name }) => name));
  return [...inherited.filter(({ name }) => !own.has(name)), ...model.properties];
}

/** What the members of a model are that it does not name. */
export function additionalOf(service: ServiceDescription, model: ModelType): Shape | undefined {
  const base = service.models.find(({ name }) => name === model.base);
  return model.additional ?? (base && additionalOf(service, base));
}

function rootOf(service: ServiceDescription, model: ModelType): ModelType | undefined {
  if (model.kinds !== undefined) return model;
  const base = service.models.find(({ name }) => name === model.base);
  return base && rootOf(service, base);
}
