import { expect, test } from "vitest";
import { openEmulator } from "../src/emulator.js";
import { outcomesOf } from "../src/run-language.js";

test("Microsoft's JavaScript clients, the newest and an older major, reach every operation they share with the specs", async () => {
  const emulator = await openEmulator();
  try {
    const program = new URL("../dist/javascript/main.js", import.meta.url).pathname;
    const environment = { NODE_EXTRA_CA_CERTS: emulator.authorityFile };
    const outcomes = await outcomesOf(process.execPath, [program, emulator.origin], environment);
    expect(outcomes.filter(({ worked }) => !worked)).toEqual([]);
    expect(new Set(outcomes.map(({ client, version }) => `${client} ${version}`)).size).toBe(4);
    expect(outcomes.length).toBeGreaterThan(45);
  } finally {
    await emulator.close();
  }
});
