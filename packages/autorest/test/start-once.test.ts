import { emptyReply, jsonReply, recorder } from "@azbackup/contract";
import { KeyVaultBackupClient } from "@azbackup/autorest/keyvault";
import { createClientPipeline } from "@azure/core-client";
import { describe, expect, it } from "vitest";
import { azureHttp } from "./support/azure-http.js";

const endpoint = "https://myhsm.managedhsm.azure.net";
const lost = emptyReply(500);
const turnedAway = emptyReply(429, { "retry-after": "0" });
const backup = { storageResourceUri: "https://account.blob.core.windows.net/container" };

function clientOf(wire: ReturnType<typeof recorder>, options: object = {}): KeyVaultBackupClient {
  const retryOptions = { retryDelayInMs: 1, maxRetryDelayInMs: 1 };
  return new KeyVaultBackupClient(wire.credential(), endpoint, {
    httpClient: azureHttp(wire),
    retryOptions,
    ...options,
  });
}

describe("a request of AutoRest's client", () => {
  it("that may have started work is not repeated", async () => {
    const wire = recorder([lost, lost, lost, lost]);
    await expect(clientOf(wire).beginFullBackup(backup)).rejects.toMatchObject({ statusCode: 500 });
    expect(wire.lines).toHaveLength(1);
  });

  it("that the service turned away is repeated", async () => {
    const wire = recorder([turnedAway, turnedAway, emptyReply(400)]);
    await expect(clientOf(wire).beginFullBackup(backup)).rejects.toMatchObject({ statusCode: 400 });
    expect(wire.lines).toHaveLength(3);
  });

  it("that reads is repeated", async () => {
    const wire = recorder([lost, lost, jsonReply(200, { status: "InProgress" })]);
    await expect(clientOf(wire).fullBackupStatus("1")).resolves.toMatchObject({ status: "InProgress" });
  });

  it("goes through the caller's own pipeline as that is", async () => {
    const wire = recorder([lost, lost, emptyReply(400)]);
    const pipeline = createClientPipeline({ retryOptions: { retryDelayInMs: 1 } });
    await expect(clientOf(wire, { pipeline }).preFullRestoreOperation({})).rejects.toMatchObject({
      statusCode: 400,
    });
    expect(wire.lines).toHaveLength(3);
  });
});
