import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type EmulatedProgram, emulatedProgram } from "../readme/emulated.js";
import type { Visit } from "./consumer.js";

/** Writes the program of a visit into the folder of the app and returns the file's path. */
export async function writeProgram(
  { app, program, endpoint }: Visit,
  file: string,
  form: (program: EmulatedProgram) => string,
): Promise<string> {
  const path = join(app.folder, file);
  await writeFile(path, form(emulatedProgram(program, { endpoint })));
  return path;
}
