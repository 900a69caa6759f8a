import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactText } from "../../src/errors/index.js";
import { runs } from "../support/runs.js";
import { forms } from "./forms.js";

describe("redactText", () => {
  it.each(forms)("masks a secret in %s", (_, text) => {
    const shown = redactText(`before. ${text}`);
    expect(shown).not.toMatch(/S3c|cr\+t|Value:9|U3Nz|UzNj/);
    expect(shown).toContain("[redacted]");
    expect(redactText(shown)).toBe(shown);
  });

  // Masking that eats everything would be none: what services say of ordinary failures, from their recorded answers.
  it.each([
    "A key with (name/id) non-existing was not found in this key vault. If you recently deleted this key you may be able to recover it using the correct recovery command. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125182",
    "AKV10000: Request is missing a Bearer or PoP token.",
    "AKV10032: Invalid issuer. Expected one of https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/, found https://sts.windows.net/00000000-0000-0000-0000-000000000000/.",
    "Conflict while restoring key https://myvault.vault.azure.net/keys/myKey/0123456789abcdef0123456789ab3002 - key already exists or concurrent access",
    "Deleted Key not found: myKey",
    "Secret exists already: secret1",
    "The customer provided SAS token is malformed. The SAS token does not contain the expiry field",
    "ExpiredAuthenticationToken > TokenExpired: The access token has expired. [KeyNotFound: gone]",
    "The client 'a@b.example' with object id '11111111-2222-3333-4444-555555555555' does not have authorization to perform action 'Microsoft.RecoveryServices/vaults/read' over scope '/subscriptions/00000000-0000-0000-0000-000000000000'; if access was recently granted, please refresh your credentials.",
    'Identity operation for resource \'/subscriptions/s/resourceGroups/g/providers/Microsoft.DBforMySQL/flexibleServers/myserver4\' failed with error \'Failed to perform resource identity operation. Status: \'BadRequest\'. Response: \'{\\"error\\":{\\"code\\":\\"BadRequest\\",\\"message\\":\\"Resource was not found\\"}}\'.\'',
    "Number of requests for action 'Microsoft.RecoveryServices/vaults/backupJobs/read' exceeded the limit of '150' for time interval '01:00:00'. Please try again after '324' seconds.",
    "The request timed out. Diagnostic information: timestamp '20220516T073541Z', subscription id '00000000-0000-0000-0000-000000000000', tracking id 'c0000000-0000-4000-8000-000000000093'.",
    "Server failed to authenticate the request. RequestId:5b2e6d7c-901e-0012-3456-789abcdef012 Time:2026-02-03T04:05:06.7890123Z",
    'keyName=k1, keyId: 7, tokenType="Bearer", secretUri=https://v.example/s/1, KeyVersion: 3 (C:\\Program Files\\Key\\7)',
    "The Basic SKU does not support backup; digest, negotiate and pop are words, too. The password must have 8 characters.",
    "<Error><Code>InvalidInput</Code><Message>West%20US is no region of this subscription &amp; 5 &lt; 7</Message></Error>",
    '{"error":{"code":"InvalidKeyId","message":"no such key","innererror":{"code":"x","requestId":"5b2e6d7c"}}}',
  ])("leaves %j as it is", (text) => {
    expect(redactText(text, ["hunter2hunter2"])).toBe(text);
  });

  it("shows what stands behind a secret", () => {
    expect(redactText("The SAS sv=2024&sig=abc%2B&se=2026 of account a is not valid. RequestId:5b2e")).toBe(
      "The SAS sv=2024&sig=[redacted]&se=2026 of account a is not valid. RequestId:5b2e",
    );
    expect(redactText(`"Password": "S3cr, t", "code": 'X'; <Key a="b">S3cr</Key> RequestId:5b2e`)).toBe(
      `"Password": [redacted], "code": 'X'; <Key[redacted]</Key> RequestId:5b2e`,
    );
  });

  it("shows what stands before a secret", () => {
    const lost = forms.filter(([, text]) => !redactText(`before. ${text}`).startsWith("before. "));
    expect(lost.map(([name]) => name)).toEqual(["nine layers of escapes"]);
  });

  it.each(forms)("masks a secret in %s, whatever stands before it", (_, text) => {
    const around = fc.stringMatching(/^[\w .:;,&?'"<>/-]{0,30}$/);
    fc.assert(
      fc.property(around, (before) => {
        expect(redactText(`${before} ${text}`)).not.toMatch(/S3c|cr\+t|Value:9|U3Nz|UzNj/);
      }),
      { seed: 4, numRuns: runs(40) },
    );
  });
});
