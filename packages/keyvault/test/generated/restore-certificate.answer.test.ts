// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("restoreCertificate", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2026-04-01/RestoreCertificate.json", async () => {
      const example = documents.example("2026-04-01/RestoreCertificate.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myvault.vault.azure.net/",
      }).restoreCertificate({
        certificateBundleBackup: new Uint8Array([
          38, 65, 122, 117, 114, 101, 75, 101, 121, 86, 97, 117, 108, 116, 75, 101, 121, 66, 97, 99, 107, 117,
          112, 86, 49, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 101, 121, 74, 114,
          97, 87, 81, 105, 79, 105, 73, 48, 77, 122, 103, 49, 89, 106, 65, 51, 89, 105, 49, 107, 78, 84, 81,
          51, 76, 84, 81, 121, 90, 84, 85, 116, 89, 87, 85, 53, 90, 83, 48, 50, 77, 84, 66, 107, 89, 122, 77,
          53, 90, 71, 90, 104, 90, 106, 103, 105, 76, 67, 74, 104, 98, 71, 99, 105, 79, 105, 74, 83, 85, 48,
          69, 116, 84, 48, 70, 70, 85, 67, 73, 115, 73, 109, 86, 117, 89, 121, 73, 54, 73, 107, 69, 120, 77,
          106, 104, 68, 81, 107, 77, 116, 83, 70, 77, 121, 78, 84, 89, 105, 102, 81,
        ]),
      });
      expect(typed(result)).toStrictEqual({
        id: "https://myvault.vault.azure.net/certificates/cert1/db1ac6c3d3af4e0ba4b2c5a3cf1b3d3a",
        kid: "https://myvault.vault.azure.net/keys/cert1/db1ac6c3d3af4e0ba4b2c5a3cf1b3d3a",
        sid: "https://myvault.vault.azure.net/secrets/cert1/db1ac6c3d3af4e0ba4b2c5a3cf1b3d3a",
        x509Thumbprint: new Uint8Array([
          63, 85, 129, 57, 122, 91, 196, 12, 106, 87, 182, 3, 54, 17, 118, 193, 255, 237, 35, 112,
        ]),
        cer: new Uint8Array([48, 130, 1, 30, 48, 129, 196, 160, 3, 2, 1, 2, 2]),
        attributes: {
          enabled: false,
          notBefore: new Date("2023-11-06T12:40:06.000Z"),
          expires: new Date("2028-01-06T12:50:06.000Z"),
          created: new Date("2023-11-06T12:50:06.000Z"),
          updated: new Date("2023-11-06T12:50:26.000Z"),
          recoveryLevel: "CustomizedRecoverable+Purgeable",
          recoverableDays: 7,
        },
        policy: {
          id: "https://myvault.vault.azure.net/certificates/cert1/policy",
          keyProperties: { exportable: true, keyType: "RSA", keySize: 2048, reuseKey: false },
          secretProperties: { contentType: "application/x-pkcs12" },
          x509CertificateProperties: {
            subject: "CN=www.contoso.com",
            subjectAlternativeNames: { dnsNames: ["www.contoso.com"] },
            ekus: ["1.3.6.1.5.5.7.3.1"],
            keyUsage: ["digitalSignature", "keyEncipherment"],
            validityInMonths: 60,
          },
          lifetimeActions: [{ trigger: { lifetimePercentage: 90 }, action: { actionType: "AutoRenew" } }],
          issuerParameters: { name: "Self" },
          attributes: {
            enabled: true,
            created: new Date("2023-11-06T12:49:33.000Z"),
            updated: new Date("2023-11-06T12:50:26.000Z"),
          },
        },
      });
      expect(written(documents.operation("restoreCertificate"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2026-04-01/RestoreCertificate.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(
                  changed(
                    changed(
                      changed(
                        changed(
                          changed(
                            changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
                            ["policy", "contractUnknown"],
                            { some: ["thing", 1, null] },
                          ),
                          ["policy", "key_props", "contractUnknown"],
                          { some: ["thing", 1, null] },
                        ),
                        ["policy", "secret_props", "contractUnknown"],
                        { some: ["thing", 1, null] },
                      ),
                      ["policy", "x509_props", "contractUnknown"],
                      { some: ["thing", 1, null] },
                    ),
                    ["policy", "x509_props", "sans", "contractUnknown"],
                    { some: ["thing", 1, null] },
                  ),
                  ["policy", "lifetime_actions", 0, "contractUnknown"],
                  { some: ["thing", 1, null] },
                ),
                ["policy", "lifetime_actions", 0, "trigger", "contractUnknown"],
                { some: ["thing", 1, null] },
              ),
              ["policy", "lifetime_actions", 0, "action", "contractUnknown"],
              { some: ["thing", 1, null] },
            ),
            ["policy", "issuer", "contractUnknown"],
            { some: ["thing", 1, null] },
          ),
          ["policy", "attributes", "contractUnknown"],
          { some: ["thing", 1, null] },
        ),
        ["attributes", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myvault.vault.azure.net/",
      }).restoreCertificate({
        certificateBundleBackup: new Uint8Array([
          38, 65, 122, 117, 114, 101, 75, 101, 121, 86, 97, 117, 108, 116, 75, 101, 121, 66, 97, 99, 107, 117,
          112, 86, 49, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 101, 121, 74, 114,
          97, 87, 81, 105, 79, 105, 73, 48, 77, 122, 103, 49, 89, 106, 65, 51, 89, 105, 49, 107, 78, 84, 81,
          51, 76, 84, 81, 121, 90, 84, 85, 116, 89, 87, 85, 53, 90, 83, 48, 50, 77, 84, 66, 107, 89, 122, 77,
          53, 90, 71, 90, 104, 90, 106, 103, 105, 76, 67, 74, 104, 98, 71, 99, 105, 79, 105, 74, 83, 85, 48,
          69, 116, 84, 48, 70, 70, 85, 67, 73, 115, 73, 109, 86, 117, 89, 121, 73, 54, 73, 107, 69, 120, 77,
          106, 104, 68, 81, 107, 77, 116, 83, 70, 77, 121, 78, 84, 89, 105, 102, 81,
        ]),
      });
      expect(written(documents.operation("restoreCertificate"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2026-04-01/RestoreCertificate.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(
                  changed(
                    changed(
                      changed(changed(example.source(200), ["id"], null), ["kid"], null),
                      ["sid"],
                      null,
                    ),
                    ["x5t"],
                    null,
                  ),
                  ["policy"],
                  null,
                ),
                ["cer"],
                null,
              ),
              ["contentType"],
              null,
            ),
            ["attributes"],
            null,
          ),
          ["tags"],
          null,
        ),
        ["preserveCertOrder"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myvault.vault.azure.net/",
      }).restoreCertificate({
        certificateBundleBackup: new Uint8Array([
          38, 65, 122, 117, 114, 101, 75, 101, 121, 86, 97, 117, 108, 116, 75, 101, 121, 66, 97, 99, 107, 117,
          112, 86, 49, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 101, 121, 74, 114,
          97, 87, 81, 105, 79, 105, 73, 48, 77, 122, 103, 49, 89, 106, 65, 51, 89, 105, 49, 107, 78, 84, 81,
          51, 76, 84, 81, 121, 90, 84, 85, 116, 89, 87, 85, 53, 90, 83, 48, 50, 77, 84, 66, 107, 89, 122, 77,
          53, 90, 71, 90, 104, 90, 106, 103, 105, 76, 67, 74, 104, 98, 71, 99, 105, 79, 105, 74, 83, 85, 48,
          69, 116, 84, 48, 70, 70, 85, 67, 73, 115, 73, 109, 86, 117, 89, 121, 73, 54, 73, 107, 69, 120, 77,
          106, 104, 68, 81, 107, 77, 116, 83, 70, 77, 121, 78, 84, 89, 105, 102, 81,
        ]),
      });
      expect(written(documents.operation("restoreCertificate"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2026-04-01/RestoreCertificate.json");
      const body = changed(
        changed(
          changed(example.source(200), ["policy", "key_props", "kty"], "ContractUnknown"),
          ["policy", "lifetime_actions", 0, "action", "action_type"],
          "ContractUnknown",
        ),
        ["attributes", "recoveryLevel"],
        "ContractUnknown",
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myvault.vault.azure.net/",
      }).restoreCertificate({
        certificateBundleBackup: new Uint8Array([
          38, 65, 122, 117, 114, 101, 75, 101, 121, 86, 97, 117, 108, 116, 75, 101, 121, 66, 97, 99, 107, 117,
          112, 86, 49, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 101, 121, 74, 114,
          97, 87, 81, 105, 79, 105, 73, 48, 77, 122, 103, 49, 89, 106, 65, 51, 89, 105, 49, 107, 78, 84, 81,
          51, 76, 84, 81, 121, 90, 84, 85, 116, 89, 87, 85, 53, 90, 83, 48, 50, 77, 84, 66, 107, 89, 122, 77,
          53, 90, 71, 90, 104, 90, 106, 103, 105, 76, 67, 74, 104, 98, 71, 99, 105, 79, 105, 74, 83, 85, 48,
          69, 116, 84, 48, 70, 70, 85, 67, 73, 115, 73, 109, 86, 117, 89, 121, 73, 54, 73, 107, 69, 120, 77,
          106, 104, 68, 81, 107, 77, 116, 83, 70, 77, 121, 78, 84, 89, 105, 102, 81,
        ]),
      });
      expect(written(documents.operation("restoreCertificate"), 200, result)).toStrictEqual(body);
    });
  });
});
