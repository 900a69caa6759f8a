/** A credential that has its token at once, for an hour. */
export const credential = {
  getToken: async () => ({ token: "token", expiresOnTimestamp: Date.now() + 3_600_000 }),
};
