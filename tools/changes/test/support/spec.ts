/** A spec with a service of its own; `body` is what stands below it. */
export function spec(body: string): string {
  return `
import "@typespec/http";
import "@azbackup/generator";
using TypeSpec.Http;

/** Keeps widgets. */
@service(#{ title: "WidgetClient" })
@server("{endpoint}", "The widget service.", { endpoint: string })
namespace Widgets;

${body}
`;
}

/** A spec that reads and writes widgets: \`input\` is written, \`output\` is read. */
export function widgets(input: string, output: string, more = ""): string {
  return spec(`
/** A widget to make. */
model NewWidget { ${input} }

/** A widget. */
model Widget { ${output} }

/** Makes a widget. */
@put @route("/widgets")
op makeWidget(@body widget: NewWidget): Widget;

${more}
`);
}
