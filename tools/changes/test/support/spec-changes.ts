import { spec, widgets } from "./spec.js";

/** A change of a spec, and what semver asks for. */
export interface SpecChange {
  readonly before: string;
  readonly after: string;
  readonly bump: "major" | "minor" | "patch" | undefined;
  /** What is told, in part. */
  readonly told: string;
}

const name = "/** Name. */ name: string;";
const id = "/** Id. */ id: string;";

function input(before: string, after: string): Pick<SpecChange, "before" | "after"> {
  return { before: widgets(`${name} ${before}`, id), after: widgets(`${name} ${after}`, id) };
}

function output(before: string, after: string): Pick<SpecChange, "before" | "after"> {
  return { before: widgets(name, `${id} ${before}`), after: widgets(name, `${id} ${after}`) };
}

function operations(before: string, after: string): Pick<SpecChange, "before" | "after"> {
  return { before: widgets(name, id, before), after: widgets(name, id, after) };
}

const read = '/** Reads a widget. */ @route("/widgets/{id}") op getWidget(@path id: string): Widget;';
const closed = (words: string) => `/** Size. */ size?: Size; } /** Size. */ enum Size { ${words}`;
const opened = (words: string) => `/** Size. */ size?: Size; } /** Size. */ union Size { string, ${words}`;
const start = (decorators: string) =>
  `/** Starts a backup. */ ${decorators} @post @route("/backups") op startBackup(@body widget: NewWidget): NoContentResponse;`;
const named = (parameters: string) =>
  `/** Copies a widget. */ @put @route("/copies/{source}/{target}") op copyWidget(${parameters}): Widget;`;
const from = '/** Source. */ @path("source") source: string';
const to = '/** Target. */ @path("target") target: string';
const followed = (decorators: string, broken = "@Azure.Core.lroFailed") => `
/** Status. */
union JobStatus {
  string,
  @Azure.Core.lroSucceeded succeeded: "Done",
  @Azure.Core.lroFailed failed: "Failed",
  ${broken} broken: "Broken",
}

/** A job. */
model Job { /** Id. */ @Azure.Core.pollingOperationParameter id: string; /** Status. */ @Azure.Core.lroStatus status: JobStatus; }

/** Reads a job. */
@route("/jobs/{id}") op getJob(/** Id. */ @path id: string): Job;

/** Stops a job. */
@post @route("/jobs/{id}/stop") op stopJob(/** Id. */ @path id: string): NoContentResponse;

/** Starts a job. */
@Azure.Core.pollingOperation(getJob) ${decorators}
@post @route("/jobs") op startJob(): { @statusCode _: 202; @header("Operation-Location") url: string; @body job: Job };
`;
const withLibrary = (operations: string) =>
  widgets(name, id, operations).replace(
    'import "@typespec/http";',
    'import "@typespec/http";\nimport "@azure-tools/typespec-azure-core";',
  );
const versioned = (versions: string, chosen: string) =>
  spec(
    "/** A widget. */ model Widget { /** Id. */ id: string; }\n" +
      '/** Reads. */ @get op getWidget(/** Version. */ @query("api-version") apiVersion: string): Widget;',
  )
    .replace('import "@typespec/http";', 'import "@typespec/http";\nimport "@typespec/versioning";')
    .replace(
      "@server(",
      `@TypeSpec.Versioning.versioned(Versions)\n@Azbackup.defaultApiVersion("${chosen}")\n@server(`,
    )
    .replace("namespace Widgets;", `namespace Widgets;\n/** Versions. */ enum Versions { ${versions} }`);

/** Kinds of change, each in a service of its own. */
export const specChanges: Readonly<Record<string, SpecChange>> = {
  "min-length-raised": {
    ...input("/** Code. */ @minLength(2) code?: string;", "/** Code. */ @minLength(4) code?: string;"),
    bump: "major",
    told: "Breaking: NewWidget.code: 4 characters at least, was 2 (`minLength`). Values that were fine are refused now.",
  },
  "min-length-lowered": {
    ...input("/** Code. */ @minLength(4) code?: string;", "/** Code. */ @minLength(2) code?: string;"),
    bump: "minor",
    told: "New: NewWidget.code: 2 characters at least, was 4",
  },
  "maximum-in-answers": {
    ...output("/** Count. */ @maxValue(9) count?: int32;", "/** Count. */ @maxValue(5) count?: int32;"),
    bump: "patch",
    told: "Fixed: Widget.count: 5 as the largest value, was 9",
  },
  "pattern-changed": {
    ...input(
      '/** Code. */ @pattern("[a-z]+") code?: string;',
      '/** Code. */ @pattern("[a-z0-9]+") code?: string;',
    ),
    bump: "major",
    told: "`pattern`",
  },
  "optional-input-added": {
    ...input("", "/** Colour. */ colour?: string;"),
    bump: "minor",
    told: "New: NewWidget.colour is new, and can be left out.",
  },
  "required-input-added": {
    ...input("", "/** Colour. */ colour: string;"),
    bump: "major",
    told: "Breaking: NewWidget.colour is new, and has to be sent.",
  },
  "input-made-required": {
    ...input("/** Colour. */ colour?: string;", "/** Colour. */ colour: string;"),
    bump: "major",
    told: "NewWidget.colour has to be sent; it could be left out.",
  },
  "input-made-optional": {
    ...input("/** Colour. */ colour: string;", "/** Colour. */ colour?: string;"),
    bump: "minor",
    told: "NewWidget.colour can be left out.",
  },
  "input-removed": {
    ...input("/** Colour. */ colour?: string;", ""),
    bump: "major",
    told: "NewWidget.colour is not taken any more.",
  },
  "input-renamed": {
    ...input("/** Colour. */ colour?: string;", "/** Colour. */ paint?: string;"),
    bump: "major",
    told: "NewWidget.colour is called `paint` on the wire now.",
  },
  "output-added": {
    ...output("", "/** Age. */ age?: int32;"),
    bump: "minor",
    told: "New: Widget.age is new in answers.",
  },
  "output-removed": {
    ...output("/** Age. */ age?: int32;", ""),
    bump: "major",
    told: "Widget.age is not answered any more.",
  },
  "output-made-optional": {
    ...output("/** Age. */ age: int32;", "/** Age. */ age?: int32;"),
    bump: "major",
    told: "Widget.age can be missing in answers",
  },
  "output-made-required": {
    ...output("/** Age. */ age?: int32;", "/** Age. */ age: int32;"),
    bump: "minor",
    told: "New: Widget.age is in every answer.",
  },
  "output-may-be-null": {
    ...output("/** Age. */ age: int32;", "/** Age. */ age: int32 | null;"),
    bump: "major",
    told: "Widget.age can be `null` too.",
  },
  retyped: {
    ...input("/** Count. */ count?: int32;", "/** Count. */ count?: string;"),
    bump: "major",
    told: "NewWidget.count is string, and was integer (int32).",
  },
  "default-changed": {
    ...input("/** Count. */ count?: int32 = 1;", "/** Count. */ count?: int32 = 2;"),
    bump: "major",
    told: "NewWidget.count is `2` when it is left out, and was `1`.",
  },
  "secret-marked": {
    ...input("/** Key. */ key?: string;", "/** Key. */ @secret key?: string;"),
    bump: "patch",
    told: "Fixed: NewWidget.key is a secret now",
  },
  "secret-exposed": {
    ...input("/** Key. */ @secret key?: string;", "/** Key. */ key?: string;"),
    bump: "major",
    told: "NewWidget.key is no secret any more",
  },
  "open-enum-widened": {
    ...output(opened('"s"'), opened('"s", "m"')),
    bump: "minor",
    told: "Size can be `m` too.",
  },
  "closed-enum-widened-in-answers": {
    ...output(closed("s, m"), closed("s, m, l")),
    bump: "major",
    told: "Size can be `l` too.",
  },
  "closed-enum-widened-in-requests": {
    ...input(closed("s, m"), closed("s, m, l")),
    bump: "minor",
    told: "Size can be `l` too.",
  },
  "closed-enum-narrowed": {
    ...input(closed("s, m"), closed("s")),
    bump: "major",
    told: "Size is not `m` any more.",
  },
  "operation-added": {
    ...operations("", read),
    bump: "minor",
    told: "getWidget is a new operation: `GET /widgets/{id}`.",
  },
  "operation-removed": {
    ...operations(read, ""),
    bump: "major",
    told: "getWidget is gone: `GET /widgets/{id}`.",
  },
  "operation-renamed": {
    ...operations(read, read.replace("getWidget", "readWidget")),
    bump: "major",
    told: "getWidget is called `readWidget` now; its request is the same.",
  },
  "operation-moved": {
    ...operations(read, read.replace("/widgets/", "/things/")),
    bump: "major",
    told: "getWidget is `GET /things/{id}`, and was `GET /widgets/{id}`.",
  },
  "optional-query-added": {
    ...operations(read, read.replace("id: string)", "id: string, /** Whole. */ @query full?: boolean)")),
    bump: "minor",
    told: "getWidget(full) is new, and can be left out.",
  },
  "required-query-added": {
    ...operations(read, read.replace("id: string)", "id: string, /** Whole. */ @query full: boolean)")),
    bump: "major",
    told: "getWidget(full) is new, and has to be given.",
  },
  "answer-removed": {
    ...operations(read.replace("): Widget", "): Widget | { @statusCode _: 204 }"), read),
    bump: "major",
    told: "getWidget 204 is no answer the client knows any more.",
  },
  "version-made-the-default": {
    before: versioned('v1: "1"', "1"),
    after: versioned('v1: "1", v2: "2"', "2"),
    bump: "major",
    told: "Requests go out in API version `2` unless told otherwise, and did in `1`.",
  },
  "version-added": {
    before: versioned('v1: "1"', "1"),
    after: versioned('v1: "1", v2: "2"', "1"),
    bump: "minor",
    told: "The API version 2 is new.",
  },
  "words-only": {
    ...input("/** Colour. */ colour?: string;", "/** What it is painted with. */ colour?: string;"),
    bump: "patch",
    told: "Generated anew; the API and the requests are the same.",
  },
  "comment-only": {
    ...input("/** Colour. */ colour?: string;", "// For later.\n/** Colour. */ colour?: string;"),
    bump: undefined,
    told: "",
  },
  "start-made-repeatable": {
    ...operations(start(""), start("@Azbackup.safeToRepeat")),
    bump: "major",
    told: "Breaking: startBackup may be sent again when its answer was lost, and was sent once only",
  },
  "start-made-unrepeatable": {
    ...operations(start("@Azbackup.safeToRepeat"), start("")),
    bump: "patch",
    told: "Fixed: startBackup is never sent twice.",
  },
  "status-word-moved": {
    before: withLibrary(followed("")),
    after: withLibrary(followed("", "@Azure.Core.lroSucceeded")),
    bump: "major",
    told: "which decides what is reported as its end",
  },
  "cancel-taken-away": {
    before: withLibrary(followed('@Azbackup.cancelWith(stopJob, "id", "id")')),
    after: withLibrary(followed("")),
    bump: "major",
    told: "startJob: `cancel`, which decides whether a poller can cancel it, is not set",
  },
  "path-parameters-swapped": {
    ...operations(named(`${from}, ${to}`), named(`${to}, ${from}`)),
    bump: "major",
    told: "takes `target` where it took `source`",
  },
};
