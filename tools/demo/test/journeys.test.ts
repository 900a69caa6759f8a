import { describe, expect, it } from "vitest";
import { recoveryServices } from "../src/journeys/recovery-services.js";

describe("the Recovery Services journey", () => {
  it.each([
    ["Completed", "has completed"],
    ["CompletedWithWarnings", "has completed with warnings"],
  ])("tells a job that is %s", async (status, words) => {
    const { steps } = await recoveryServices.connect({
      endpoint: "https://management.azure.com",
      options: {},
      certificate: undefined,
      value: (name) => name,
      has: () => true,
      token: async () => ({ getToken: async () => null }),
    });
    const properties = { jobType: "AzureIaaSVMJob" as const, status };
    expect(steps[0]?.outcome?.({ properties })).toMatch(new RegExp(`${words}(:|$)`));
  });
});
