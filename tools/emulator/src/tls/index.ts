export { trustLines } from "./trust-lines.js";
export type { MadeCertificate } from "./create-certificate.js";
