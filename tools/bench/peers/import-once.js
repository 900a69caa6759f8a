// Run in a folder a client is installed in: imports it, and prints what that took.
const [, , entry, name] = process.argv;
globalThis.gc();
const memory = process.memoryUsage();
const cpu = process.cpuUsage();
const began = performance.now();
const imported = await import(entry);
const time = performance.now() - began;
const { user, system } = process.cpuUsage(cpu);
const { rss } = process.memoryUsage();
globalThis.gc();
const { heapUsed } = process.memoryUsage();
if (typeof imported[name] !== "function") throw new Error(`${entry} has no ${name}`);
const figures = {
  time,
  cpu: (user + system) / 1000,
  rss: rss - memory.rss,
  heap: heapUsed - memory.heapUsed,
};
process.stdout.write(JSON.stringify(figures));
