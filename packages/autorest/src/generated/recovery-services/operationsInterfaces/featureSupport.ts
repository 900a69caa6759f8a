// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  FeatureSupportRequestUnion,
  FeatureSupportValidateOptionalParams,
  FeatureSupportValidateResponse,
} from "../models/index.js";

/** Interface representing a FeatureSupport. */
export interface FeatureSupport {
  /**
   * Asks whether something can be backed up, such as a virtual machine of a size.
   * @param azureRegion The region, for example `westus`.
   * @param parameters What is asked about.
   * @param options The options parameters.
   */
  validate(
    azureRegion: string,
    parameters: FeatureSupportRequestUnion,
    options?: FeatureSupportValidateOptionalParams,
  ): Promise<FeatureSupportValidateResponse>;
}
