import type { ModelType } from "../model/types.js";
import type { CodecFolder, CodecWriter } from "./codec-text.js";
import { deserializerDeclaration } from "./deserializer-text.js";
import type { ClientPlan } from "./plan.js";
import { codecPath, modelsPath, relativeModule } from "./plan.js";
import { serializerDeclaration } from "./serializer-text.js";
import { SourceFile } from "./source-file.js";
import { codecUsage } from "./usage.js";
import { xmlSchemaDeclaration } from "./xml-schema-text.js";

type Locate = (name: string) => string | undefined;

/** What is written of each model that is used in one way. */
interface Kind {
  readonly folder: CodecFolder;
  readonly used: ReadonlySet<string>;
  readonly declare: (model: ModelType, writer: CodecWriter, locateType: Locate) => string;
}

/** The files that read and write the models; they stand like the types. */
export function codecFiles(plan: ClientPlan): Map<string, SourceFile> {
  const usage = codecUsage(plan.service);
  const kinds: readonly Kind[] = [
    { folder: "deserializers", used: usage.readJson, declare: deserializerDeclaration },
    {
      folder: "serializers",
      used: usage.write,
      declare: (model, writer) => serializerDeclaration(model, writer, usage.readJson.has(model.name)),
    },
    { folder: "xml-schemas", used: usage.xml, declare: xmlSchemaDeclaration },
  ];
  return new Map(
    kinds.flatMap((kind) =>
      plan.stems.flatMap((stem) => {
        const models = plan.service.models.filter(
          ({ name }) => kind.used.has(name) && plan.placeOf(name) === stem,
        );
        if (models.length === 0) return [];
        return [[codecPath(plan, kind.folder, stem), codecFile(plan, kind, stem, models)] as const];
      }),
    ),
  );
}

function codecFile(plan: ClientPlan, kind: Kind, stem: string, models: readonly ModelType[]): SourceFile {
  const path = codecPath(plan, kind.folder, stem);
  const file = new SourceFile(plan.names);
  const elsewhere = (to: (stem: string) => string, name: string) =>
    relativeModule(path, to(plan.placeOf(name)));
  const writer: CodecWriter = {
    service: plan.service,
    file,
    locate: (name) =>
      plan.placeOf(name) === stem
        ? undefined
        : elsewhere((other) => codecPath(plan, kind.folder, other), name),
  };
  const locateType: Locate = (name) => elsewhere((other) => modelsPath(plan, other), name);
  for (const model of basesFirst(models)) file.add(kind.declare(model, writer, locateType));
  return file;
}

/** A model is made from its base, which has to be there by then. */
function basesFirst(models: readonly ModelType[]): readonly ModelType[] {
  const sorted = new Set<ModelType>();
  const add = (model: ModelType): void => {
    const base = models.find(({ name }) => name === model.base);
    if (base !== undefined && !sorted.has(base)) add(base);
    sorted.add(model);
  };
  models.forEach(add);
  return [...sorted];
}
