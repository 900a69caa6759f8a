import { createTypeSpecLibrary, paramMessage } from "@typespec/compiler";
import { optionsSchema } from "./options.js";

/** Everything this emitter can complain about; each with the place in the spec it is about. */
export const $lib = createTypeSpecLibrary({
  name: "@azbackup/generator",
  emitter: { options: optionsSchema },
  diagnostics: {
    "unsupported-type": {
      severity: "error",
      messages: {
        default: paramMessage`A value of the kind '${"kind"}' has no type in a client. Make it a model, a list or a scalar; \`unknown\` where it may be anything.`,
      },
    },
    "recursive-union": {
      severity: "error",
      messages: {
        default: paramMessage`Union '${"name"}' contains itself with no model between, which has no type in a client. Put a model between.`,
      },
    },
    "unknown-pattern": {
      severity: "warning",
      messages: {
        default: paramMessage`JavaScript does not know the pattern '${"pattern"}'; the client does not check it. Write it without flags in the text, and with ^ and $ as anchors.`,
      },
    },
    "unsupported-parameter": {
      severity: "error",
      messages: {
        default: paramMessage`Parameter '${"name"}' is a ${"kind"} parameter, which the client does not send. Make it a header; or, where it is a key, say so with @useAuth.`,
      },
    },
    "unsupported-content": {
      severity: "error",
      messages: {
        default: paramMessage`Operation '${"operation"}' has a body of the media type '${"type"}' and a type that cannot be written so: make it bytes, a string, or a File.`,
      },
    },
    "reserved-name": {
      severity: "error",
      messages: {
        default: paramMessage`'${"name"}' is a member every client has. Rename the operation, or give it another name with @clientName.`,
      },
    },
    "untraceable-argument": {
      severity: "error",
      messages: {
        default: paramMessage`The value of '${"parameter"}' of '${"operation"}' cannot be found: name its source with @pollingOperationParameter, or give the operation a parameter of that name.`,
      },
    },
    "untrackable-operation": {
      severity: "error",
      messages: {
        default: paramMessage`'${"operation"}' has a polling operation, but nothing in its response leads there: return a header with the URL, or mark what identifies the operation with @pollingOperationParameter.`,
      },
    },
    "no-effect": {
      severity: "error",
      messages: {
        default: paramMessage`@${"decorator"} has no effect: '${"operation"}' is not long-running. Let its answer name its status (a header with the URL and @pollingOperation), or take the decorator away.`,
      },
    },
    "no-status": {
      severity: "error",
      messages: {
        default: paramMessage`Nothing in what '${"operation"}' answers with says how it went: mark the status with @lroStatus, or name its place with @Azbackup.statusAt.`,
      },
    },
    "no-such-member": {
      severity: "error",
      messages: {
        default: paramMessage`'${"name"}' has no member '${"path"}': name members as they are on the wire, joined with dots.`,
      },
    },
    "no-such-parameter": {
      severity: "error",
      messages: {
        default: paramMessage`'${"operation"}' has no parameter '${"parameter"}'.`,
      },
    },
    "not-long-running": {
      severity: "error",
      messages: {
        default: paramMessage`'${"operation"}' is over with its answer: there is nothing that a poller could follow. Make it long-running with @pollingOperation, or take the decorator away.`,
      },
    },
    "raw-stream": {
      severity: "warning",
      messages: {
        default: paramMessage`Operation '${"operation"}' has a body of the media type '${"type"}', a stream of documents: the client takes and gives its bytes. To have them typed, make it a list, or read the bytes yourself.`,
      },
    },
    "long-running-list": {
      severity: "warning",
      messages: {
        default: paramMessage`'${"operation"}' gives a list when it is over: its poller gives the first page, with the link of the next. To go through all pages, give it an operation that lists what was made.`,
      },
    },
    "unknown-operation": {
      severity: "error",
      messages: {
        default: paramMessage`'${"operation"}' is not an operation of this client. Add it to the client (@client, @operationGroup), or name another.`,
      },
    },
    "unsupported-version-change": {
      severity: "warning",
      messages: {
        default: paramMessage`Its ${"change"} is not the same in all versions; the client uses that of the newest in each. To have both, declare two and mark them with @added and @removed.`,
      },
    },
    "bad-example": {
      severity: "warning",
      messages: {
        default: paramMessage`Example '${"file"}': ${"problem"}`,
      },
    },
    "another-server": {
      severity: "error",
      messages: {
        default: paramMessage`Client '${"name"}' has another server than the first; a package has one. Generate it by an entry point of its own.`,
      },
    },
    "no-client": {
      severity: "error",
      messages: { default: "The spec has no service: mark its namespace with @service." },
    },
  },
});

export const { reportDiagnostic } = $lib;
