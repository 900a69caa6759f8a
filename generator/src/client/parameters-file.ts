import type { ParameterModel } from "../model/types.js";
import type { CodecWriter } from "./codec-text.js";
import type { ClientPlan } from "./plan.js";
import { codecPath, parametersPath, relativeModule } from "./plan.js";
import { SourceFile } from "./source-file.js";
import { urlParameterText } from "./url-text.js";

/** What several operations share, by its name: the declaration, and one of the parameters that have it. */
export type SharedParameters = ReadonlyMap<
  string,
  { readonly text: string; readonly parameter: ParameterModel }
>;

/** A writer of which only the text is wanted. */
function draft(plan: ClientPlan): CodecWriter {
  return { service: plan.service, file: new SourceFile(), locate: () => undefined };
}

/** The parameters of URLs that at least two operations have in the same way. */
export function sharedParameters(plan: ClientPlan): SharedParameters {
  const uses = new Map<string, Map<string, { count: number; parameter: ParameterModel }>>();
  for (const operation of plan.service.operations) {
    for (const parameter of operation.parameters) {
      const written = urlParameterText(parameter, draft(plan));
      if (written === undefined) continue;
      const texts = uses.get(written.name) ?? new Map();
      const { count } = texts.get(written.text) ?? { count: 0 };
      uses.set(written.name, texts.set(written.text, { count: count + 1, parameter }));
    }
  }
  const shared = [...uses].flatMap(([name, texts]) => {
    const [most] = [...texts].sort(([, a], [, b]) => b.count - a.count);
    if (most === undefined || most[1].count < 2) return [];
    const [text, { parameter }] = most;
    return [[name, { text, parameter }] as const];
  });
  return new Map(shared);
}

/** Names what writes a parameter into a URL: a shared one, or one that is declared where it is used. */
export function parameterReference(
  plan: ClientPlan,
  parameter: ParameterModel,
  shared: SharedParameters,
): { readonly name: string; readonly isShared: boolean } {
  const { name = "", text } = urlParameterText(parameter, draft(plan)) ?? {};
  return { name, isShared: shared.get(name)?.text === text };
}

/** The file of what operations share. */
export function parametersFile(plan: ClientPlan, shared: SharedParameters): SourceFile {
  const file = new SourceFile(plan.names);
  const writer: CodecWriter = {
    service: plan.service,
    file,
    locate: (name, folder) => relativeModule(parametersPath, codecPath(plan, folder, plan.placeOf(name))),
  };
  const declarations = [...shared].map(([name, { parameter }]) => {
    const text = urlParameterText(parameter, writer)?.text ?? "";
    return `export const ${name} = ${text};`;
  });
  file.add(...declarations);
  return file;
}
