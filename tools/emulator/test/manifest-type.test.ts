import { expectTypeOf, test } from "vitest";
import type { ServiceManifest as Generated } from "../../../generator/src/manifest/manifest.js";
import type { LroRules } from "../../../packages/core/src/lro/lro-rules.js";
import type { ServiceManifest, Tracking } from "../src/manifest/index.js";

test("what the generator writes is what the emulator reads", () => {
  expectTypeOf<Generated>().toExtend<ServiceManifest>();
  expectTypeOf<LroRules>().toExtend<Tracking>();
});
