import { killMany } from "../kill/index.js";

/** Kills backups and prints what came of them. False when one of them was not made once and rightly. */
export async function killCommand(
  print: (text: string) => void,
  times: number,
  seed: number,
): Promise<boolean> {
  const began = performance.now();
  const results = await killMany(times, seed);
  const struck = results.flatMap((result) => result.struck);
  const count = (moment: string): number => struck.filter((one) => one === moment).length;
  const right = results.filter((one) => one.right && one.started === 1).length;
  for (const { errors } of results) if (errors !== "") print(errors);
  print(
    [
      `${times} backups, ${struck.length} kills (seed ${seed}), ${Math.round((performance.now() - began) / 1000)} s`,
      `  killed before the start: ${count("before the start")}`,
      `  killed after it, before the token was saved: ${count("before the token was saved")}`,
      `  killed while it was followed: ${count("while it was followed")}`,
      `  programs that had to be told by a person whether they had started: ${results.filter((one) => one.asked).length}`,
      `  started once, with the right result: ${right} of ${times}`,
      "",
    ].join("\n"),
  );
  return right === times;
}
