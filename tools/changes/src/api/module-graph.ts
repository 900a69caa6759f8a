import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { ApiModule, Declaration } from "./api-module.js";
import { readModule } from "./read-module.js";

/** A declaration, and the module it stands in. */
export interface Found {
  readonly module: ApiModule;
  readonly declaration: Declaration;
  /** Whether it can only be used as a type, even if it is a class. */
  readonly typeOnly?: boolean;
}

/** The source files of a package, read as they are needed. */
export class ModuleGraph {
  readonly #modules = new Map<string, ApiModule>();

  load(path: string): ApiModule {
    const module = this.#modules.get(path) ?? readModule(path, readFileSync(path, "utf8"));
    this.#modules.set(path, module);
    return module;
  }

  /** The declaration behind a name of another module. Throws when there is none. */
  find(from: ApiModule, module: string, name: string): Found {
    const found = this.#search(this.#neighbour(from, module), name);
    if (found === undefined) throw new Error(`${from.path}: there is no ${name} in ${module}.`);
    return found;
  }

  /** Everything a module exports, by the name it gives it. */
  exportsOf(path: string): Map<string, Found> {
    const module = this.load(path);
    const found = new Map<string, Found>();
    for (const whole of module.passedOnWhole) {
      for (const [name, one] of this.exportsOf(this.#neighbour(module, whole).path)) found.set(name, one);
    }
    for (const [as, { from, name, typeOnly }] of module.passedOn) {
      found.set(as, { ...this.find(module, from, name), typeOnly });
    }
    for (const name of module.exported) {
      const declaration = module.declarations.get(name);
      if (declaration !== undefined) found.set(name, { module, declaration });
    }
    return found;
  }

  #neighbour(from: ApiModule, module: string): ApiModule {
    return this.load(resolve(dirname(from.path), module.replace(/\.js$/, ".ts")));
  }

  #search(module: ApiModule, name: string): Found | undefined {
    const passed = module.passedOn.get(name);
    if (passed !== undefined) return this.#search(this.#neighbour(module, passed.from), passed.name);
    const declaration = module.declarations.get(name);
    if (declaration !== undefined) return { module, declaration };
    for (const whole of module.passedOnWhole) {
      const found = this.#search(this.#neighbour(module, whole), name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
