export type { EmulatorClock } from "./emulator-clock.js";
export { createRealClock } from "./real-clock.js";
export type { RealClock } from "./real-clock.js";
export { createVirtualClock } from "./virtual-clock.js";
export type { VirtualClock, VirtualClockOptions } from "./virtual-clock.js";
