import { budgetSection } from "./budget-section.js";
import { environmentTable } from "./environment-table.js";
import { measureTable } from "./measure-table.js";
import type { MeasureResult, Result } from "./result.js";

function section({ measure, series }: MeasureResult): string {
  const { name, title, explains, charted } = measure;
  return `## ${title}

${explains}

![${title}: ${charted}](${name}.svg)

${measureTable(measure, series)}

\`npm run bench -- --only ${name}\` measures this alone.
`;
}

/** The page with all figures of a run. */
export function markdown(result: Result): string {
  const { environment, measures, seconds } = result;
  return `<!-- Written by npm run bench. Do not edit. -->

# Benchmarks

\`npm run bench\` measures all of this and writes this page; it took ${Math.ceil(seconds / 60)} minutes. Everybody is measured in the same
run and takes turns, so that what slows the machine down slows everybody. Figures are medians; \`±\` is how far the
middle half of the samples is from the median, and is left out below one percent. Smaller is better, everywhere.
A ratio with \`~\` is one whose difference is smaller than the noise.

## Budgets

${budgetSection(result)}

${measures.map(section).join("\n")}
## Measured with

${environmentTable(environment)}

To repeat it: \`npm ci && npm run bench\`, on a machine that does nothing else. The peers are installed into
\`tools/bench/peers\` in exactly these versions.
`;
}
