import type { ModelType } from "../model/types.js";
import type { ClientPlan } from "./plan.js";
import { relativeModule, schemasPath } from "./plan.js";
import type { SchemaWriter } from "./schema-text.js";
import { propertyText, schemaName, schemaRef, schemaText } from "./schema-text.js";
import { SourceFile } from "./source-file.js";

function tableText(model: ModelType, writer: SchemaWriter): string {
  const kinds = Object.entries(model.kinds ?? {}).map(
    ([kind, name]) => `${JSON.stringify(kind)}: () => ${schemaRef(writer, name)}`,
  );
  const entries = [
    `name: ${JSON.stringify(model.specName)}`,
    ...(model.base === undefined ? [] : [`base: () => ${schemaRef(writer, model.base)}`]),
    `properties: {\n${model.properties.map((property) => propertyText(property, writer)).join(",\n")}\n}`,
    ...(model.additional === undefined ? [] : [`additional: ${schemaText(model.additional, writer)}`]),
    ...(model.discriminator === undefined
      ? []
      : [`discriminator: ${JSON.stringify(model.discriminator.property)}`]),
    ...(kinds.length === 0 ? [] : [`kinds: {\n${kinds.join(",\n")}\n}`]),
    ...(model.xml === undefined ? [] : [`xml: ${JSON.stringify(model.xml)}`]),
  ];
  const type = writer.file.type("ModelSchema", "@azbackup/core/codec");
  return `export const ${schemaName(model.name)}: ${type} = {\n${entries.join(",\n")}\n};`;
}

/** The tables the runtime reads and writes the models by; they stand like the types. */
export function schemasFiles(plan: ClientPlan): Map<string, SourceFile> {
  const files = new Map<string, SourceFile>();
  for (const stem of plan.stems) {
    const path = schemasPath(plan, stem);
    const file = new SourceFile();
    const writer: SchemaWriter = {
      service: plan.service,
      file,
      locate: (name) => {
        const target = plan.placeOf(name);
        return target === stem ? undefined : relativeModule(path, schemasPath(plan, target));
      },
    };
    const models = plan.service.models.filter((model) => plan.placeOf(model.name) === stem);
    for (const model of models) file.add(tableText(model, writer));
    if (models.length > 0) files.set(path, file);
  }
  return files;
}
