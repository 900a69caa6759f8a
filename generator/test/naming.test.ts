import { expect, test } from "vitest";
import { camelCase, kebabCase, pascalCase, safeName, typeName } from "../src/model/naming.js";

test.each([
  ["BackupStoreConnectionString", "backupStoreConnectionString"],
  ["ID", "id"],
  ["ETag", "eTag"],
  ["HTTPStatus", "httpStatus"],
  ["SASTokenParameter", "sasTokenParameter"],
  ["x-ms-version", "xMsVersion"],
  ["already", "already"],
  ["2fast", "_2fast"],
])("a property called %s is called %s", (name, expected) => {
  expect(camelCase(name)).toBe(expected);
});

test("types and files follow the language's habits", () => {
  expect(pascalCase("systemData")).toBe("SystemData");
  expect(kebabCase("fullBackupStatus")).toBe("full-backup-status");
  expect(kebabCase("createLongRunningBackupV2")).toBe("create-long-running-backup-v2");
});

test("no name hides one of the language's own", () => {
  expect(typeName("Error")).toBe("ErrorModel");
  expect(typeName("error")).toBe("ErrorModel");
  expect(typeName("ErrorDetail")).toBe("ErrorDetail");
  expect(safeName("delete")).toBe("delete_");
  expect(safeName("remove")).toBe("remove");
});
