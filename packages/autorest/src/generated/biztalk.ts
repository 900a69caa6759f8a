// Generated from specs/biztalk/generated/openapi2/2013-04-26.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import type { TokenCredential } from "@azure/core-auth";
import { startOnce } from "../start-once.js";
import { withXml } from "../with-xml.js";
import { BizTalkServicesClient as GeneratedClient } from "./biztalk/bizTalkServicesClient.js";
import type { BizTalkServicesClientOptionalParams } from "./biztalk/models/index.js";

export * from "./biztalk/models/index.js";

/** The client AutoRest generates, except that it never repeats a request that may have started work. */
export class BizTalkServicesClient extends GeneratedClient {
  constructor(credentials: TokenCredential, subscriptionId: string, options: BizTalkServicesClientOptionalParams = {}) {
    super(credentials, subscriptionId, withXml(options));
    startOnce(this.pipeline, options);
  }
}
