import { expect, test } from "vitest";
import { services } from "./support/run-cli.js";

test("the package brings along the client of every service that it has commands for", async () => {
  const { dependencies } = (await import("../package.json", { with: { type: "json" } })).default;
  const clients = services.summaries.map(({ service }) => services.load(service).package);
  expect(clients.length).toBeGreaterThan(4);
  expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(clients));
});
