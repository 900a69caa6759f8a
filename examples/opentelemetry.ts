// A span for each request of an operation and each attempt, below a span of your own.
import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, ConsoleSpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { tracing, withPolicies } from "@azbackup/core/http";
import { KeyVaultBackupClient } from "@azbackup/keyvault";
import { connect } from "./support/connect.ts";

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
trace.setGlobalTracerProvider(
  new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())] }),
);
const tracer = trace.getTracer("nightly");

await using service = await connect("keyvault");
const client = new KeyVaultBackupClient(service.endpoint, service.credential, {
  ...service.options,
  policies: withPolicies(tracing(tracer)),
});

await tracer.startActiveSpan("nightly backup", async (span) => {
  await client.fullBackup({
    storageResourceUri: "https://account.blob.core.windows.net/backups",
    token: process.env["STORAGE_SAS_TOKEN"] ?? "sv=2024&sig=signature",
  });
  span.end();
});
