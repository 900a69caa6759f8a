import type { FilterMemberModel, FilterModel } from "../model/filter-types.js";
import { comment } from "./docs.js";
import type { ClientPlan } from "./plan.js";
import { modelsPath, relativeModule } from "./plan.js";
import { SourceFile } from "./source-file.js";
import type { Locate } from "./type-text.js";
import { typeText } from "./type-text.js";

export const filtersPath = "src/generated/filters.ts";
const core = "@azbackup/core/filter";

/** Name of the function that makes the text of a filter. */
export function filterFunction({ name }: FilterModel): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

const makers = {
  text: "filterText",
  boolean: "filterBoolean",
  time: "filterTime",
  range: "filterRange",
} as const;

function memberType({ kind, shape }: FilterMemberModel, file: SourceFile, locate: Locate): string {
  if (kind === "range") return file.type("TimeRange", core);
  if (kind === "time") return "Date";
  return kind === "boolean" || shape === undefined ? "boolean" : typeText(shape, file, locate);
}

/** Filters as objects, and what makes their texts. */
export function filtersFile(plan: ClientPlan): SourceFile {
  const file = new SourceFile(plan.names);
  const locate: Locate = (name) => relativeModule(filtersPath, modelsPath(plan, plan.placeOf(name)));
  for (const filter of plan.service.filters ?? []) {
    const members = filter.members.map((member) => {
      const type = memberType(member, file, locate);
      const doc = comment([member.doc]);
      const text = member.optional ? `${member.name}?: ${type} | undefined` : `${member.name}: ${type}`;
      return `${doc === "" ? "" : `${doc}\n`}readonly ${text};`;
    });
    const table = filter.members.map(({ name, kind, wire }) => {
      const args = wire.map((one) => JSON.stringify(one)).join(", ");
      return `${name}: ${file.value(makers[kind], core)}(${args})`;
    });
    const name = filterFunction(filter);
    const taken = filter.operations.map((operation) => `{@link ${operation}}`).join(", ");
    const said = comment(
      [`The text of a filter, for \`filter\` among the options of ${taken}.`],
      [
        "@param filter What is asked for: all of it has to hold.",
        "@throws {ValidationError} for a member there is not, a value it cannot have, or none at all.",
      ],
    );
    file.add(
      `${comment([filter.doc])}\nexport interface ${filter.name} {\n${members.join("\n\n")}\n}`,
      `${said}\nexport function ${name}(filter: ${filter.name}): string {\nreturn ${file.value("odataFilter", core)}({ ${table.join(", ")} }, filter);\n}`,
    );
  }
  return file;
}
