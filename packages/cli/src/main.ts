#!/usr/bin/env node
import { run } from "./run.js";
import { processEnvironment } from "./process-environment.js";

// What was written on the command line stays out of the list of processes, from here on.
process.title = "azbackup";

process.exitCode = await run(processEnvironment(new URL("./services/", import.meta.url)));
// A credential or a connection that is kept must not keep the command.
process.exit();
