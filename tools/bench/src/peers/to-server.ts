interface Request {
  url: string;
  allowInsecureConnection: boolean;
}

/** Where clients on Azure's pipeline believe the service to be: with a token, the pipeline insists on TLS. */
export const believedOrigin = "https://service.example";

/** A policy that sends over plain HTTP, after the token was added. */
export function toServer(endpoint: string): object {
  return {
    name: "toServer",
    sendRequest(request: Request, next: (request: Request) => unknown) {
      request.url = request.url.replace(believedOrigin, endpoint);
      request.allowInsecureConnection = true;
      return next(request);
    },
  };
}
