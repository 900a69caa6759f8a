import type { ClientPlan } from "../../client/plan.js";
import { prose } from "../../text/markdown.js";
import type { PackageFacts } from "../package-json.js";
import { authSection } from "./auth-section.js";
import { errorsSection } from "./errors-section.js";
import { firstCall } from "./first-call.js";
import { guideOf } from "./guide.js";
import { longRunningSections } from "./long-running-sections.js";
import { moreSection } from "./more-section.js";
import { operationsSection } from "./operations-section.js";
import { tryIt } from "./try-it.js";

function versions({ service }: ClientPlan): string[] {
  const { apiVersion } = service;
  if (apiVersion === undefined) return [];
  return [
    `API version ${prose(apiVersion.default)} unless \`apiVersion\` among the client's options says otherwise (${prose(apiVersion.values.join(", "))}).`,
  ];
}

/** What a package's page says: what it is for, how it is installed and used, and all it can do. */
export function readme(plan: ClientPlan, { repository, workspace, source }: PackageFacts): string {
  const { service, packageName } = plan;
  const guide = guideOf(plan);
  return [
    `<!-- Generated from ${source}. Do not edit. -->`,
    `# ${packageName}`,
    prose(service.doc),
    "## Install",
    `\`\`\`sh\nnpm install ${packageName}\n\`\`\``,
    "ES modules with types, for Node 22.12 and newer (`require` works too), Deno, Bun, Workers and browsers.",
    ...versions(plan),
    ...(guide === undefined
      ? []
      : [
          ...firstCall(plan, guide),
          ...(workspace ? tryIt(plan) : []),
          ...authSection(plan, guide),
          ...longRunningSections(guide),
          ...errorsSection(guide),
        ]),
    ...operationsSection(plan),
    ...(workspace ? moreSection(repository) : []),
  ].join("\n\n");
}
