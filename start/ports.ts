import { createServer } from "node:net";

/** Whether something on this machine listens on a loopback port already. */
export async function isPortTaken(port: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const probe = createServer();
  probe.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE") resolve(true);
    else reject(error);
  });
  probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
    probe.close(() => resolve(false));
  });
  return promise;
}
