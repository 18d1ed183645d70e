/** Servers for this machine alone: they listen on the loopback address and answer to its names. */
import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import { FileFailure, UsageFailure } from './failures.ts';

const usualPort = 4173;

/** @throws {UsageFailure} when it is no port. */
export function readPort(port: string | undefined): number {
  if (port === undefined) return usualPort;
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65535) return Number(port);
  throw new UsageFailure(`--port cannot be "${port}".`, 'It is a number from 0 to 65535.');
}

/** Listens on the loopback address and nowhere else; gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new FileFailure(
      `Port ${port} of 127.0.0.1 cannot be used.`,
      'Another program may have it: name another with --port, or --port 0 for any.',
      { cause },
    );
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/**
 * Why a request is not answered. A page of another site can make a browser ask a server of this
 * machine under a name of its own (DNS rebinding): only the names of this machine are answered.
 */
export function refusalOf(
  request: IncomingMessage,
  what: string,
): [status: number, reason: string] | undefined {
  const { method, headers, socket } = request;
  const hosts = ['127.0.0.1', 'localhost'].map((host) => `${host}:${socket.localPort}`);
  if (headers.host === undefined || !hosts.includes(headers.host)) {
    return [421, `This ${what} is for this machine only.`];
  }
  return method === 'GET' || method === 'HEAD' ? undefined : [405, `A ${what} can only be read.`];
}
