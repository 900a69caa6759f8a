/**
 * A module of Node's own, loaded when it is first needed: they take longer to load than all of a client,
 * which is imported by many a program that sends nothing.
 */
export const loadModule: NodeJS.Process["getBuiltinModule"] = (name: string) =>
  process.getBuiltinModule(name);
