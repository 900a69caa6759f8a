import {
  type Pipeline,
  type PipelineRetryOptions,
  defaultRetryPolicy,
  throttlingRetryPolicy,
} from "@azure/core-rest-pipeline";

/** Methods that start nothing, however often they are sent. */
const reads = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Takes from a pipeline what may start a backup or a restore twice. Azure's pipeline repeats every
 * request whose answer was lost or was an error of the server, also one which the service has acted on.
 * Here only requests that read are repeated so; others are repeated only when the service says that it
 * turned them away (429, or 503, with a `Retry-After`). A pipeline the caller brings along is left as it is.
 */
export function startOnce(
  pipeline: Pipeline,
  options: { readonly pipeline?: Pipeline; readonly retryOptions?: PipelineRetryOptions },
): void {
  if (options.pipeline !== undefined) return;
  const retry = defaultRetryPolicy(options.retryOptions);
  const wait = throttlingRetryPolicy(options.retryOptions);
  pipeline.removePolicy({ phase: "Retry" });
  pipeline.addPolicy(
    {
      name: "startOnceRetryPolicy",
      sendRequest: (request, next) => (reads.has(request.method) ? retry : wait).sendRequest(request, next),
    },
    { phase: "Retry" },
  );
}
