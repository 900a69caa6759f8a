import { runHostile, type HostileOptions } from "../hostile/run-hostile.js";

/** Tries hostile inputs and prints what came of them. False when anything did. */
export async function hostileCommand(
  print: (text: string) => void,
  options: HostileOptions,
): Promise<boolean> {
  print(`hostile inputs, seed ${options.seed}, ${options.minutes} min\n`);
  const { inputs, findings } = await runHostile(options, (name, count, found) => {
    print(`  ${name}: ${count} inputs, ${found.length} findings\n`);
    for (const { problem, input, seed, path } of found)
      print(`    ${problem}\n      ${input.slice(0, 1500)}\n      seed ${seed}, path ${path}\n`);
  });
  const total = [...inputs.values()].reduce((sum, count) => sum + count, 0);
  print(`${total} inputs, ${findings.length} findings\n`);
  return findings.length === 0;
}
