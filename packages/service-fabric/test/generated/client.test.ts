// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("ServiceFabricBackupClient", () => {
  it.each([
    "not a url",
    "http://plain.example.com",
    "https://user:s3cr3t@example.com",
    "https://example.com/?a=b",
    "https://example.com/#a",
  ])("does not take %s for the service", async (endpoint) => {
    const error = await failureOf(() => clientOf(recorder([]), { endpoint }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(everythingOf(error)).not.toContain("s3cr3t");
  });
});
