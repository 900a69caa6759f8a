import type { ClientPlan } from "./plan.js";
import { findStartedPath, modelsPath, operationPath, relativeModule } from "./plan.js";
import { baseName } from "./models-files.js";
import { clientPath, contextName, contextPath } from "./client-files.js";
import { filterFunction, filtersPath } from "./filters-file.js";
import { findStartedName, functionName, optionsName, resultName } from "./signature.js";

const indexPath = "src/index.ts";

function exportLine(names: readonly string[], path: string, typeOnly: boolean): string {
  const sorted = [...new Set(names)].sort();
  return `export ${typeOnly ? "type " : ""}{ ${sorted.join(", ")} } from "${relativeModule(indexPath, path)}";`;
}

/** What makes the texts of filters, and the types of what it takes. */
function filterLines({ service: { filters = [] } }: ClientPlan): string[] {
  if (filters.length === 0) return [];
  return [
    exportLine(filters.map(filterFunction), filtersPath, false),
    exportLine(
      filters.map(({ name }) => name),
      filtersPath,
      true,
    ),
  ];
}

/** The package's entry: every exported symbol by name. */
export function indexFile(plan: ClientPlan): string {
  const { service } = plan;
  const lines = [
    exportLine([service.clientName], clientPath, false),
    exportLine([contextName(plan)], contextPath, false),
    exportLine([`${service.clientName}Options`], contextPath, true),
    ...service.operations.flatMap((operation) => [
      exportLine([functionName(operation)], operationPath(operation), false),
      exportLine(
        [
          optionsName(operation),
          ...(operation.result?.headers !== undefined && operation.lro === undefined
            ? [resultName(operation)]
            : []),
        ],
        operationPath(operation),
        true,
      ),
      ...(operation.findStarted === undefined
        ? []
        : [exportLine([findStartedName(operation)], findStartedPath(operation), false)]),
    ]),
    ...filterLines(plan),
    ...plan.stems.map((stem) => {
      const models = service.models
        .filter((model) => plan.placeOf(model.name) === stem)
        .flatMap((model) =>
          model.kinds === undefined ? [model.name] : [model.name, baseName(model), `Unknown${model.name}`],
        );
      const enums = service.enums.filter((type) => plan.placeOf(type.name) === stem).map((type) => type.name);
      return exportLine([...models, ...enums], modelsPath(plan, stem), true);
    }),
  ];
  return [plan.header, `${lines.join("\n")}\n`].join("\n\n");
}
