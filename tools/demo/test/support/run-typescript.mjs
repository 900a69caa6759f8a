// Lets a child process run the sources: Node strips the types, and this finds the files.
import { registerHooks } from "node:module";

registerHooks({
  resolve(specifier, context, next) {
    const isSource = context.parentURL?.endsWith(".ts") === true && specifier.startsWith(".");
    return next(isSource ? specifier.replace(/\.js$/, ".ts") : specifier, context);
  },
});
