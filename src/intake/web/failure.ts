import { InputError } from "../../model/index.ts";

export interface TimeLimits {
  /** Milliseconds until a connection stands. */
  readonly connect: number;
  /** Milliseconds from the request to the head of the answer. */
  readonly answer: number;
  /** Milliseconds of silence inside the answer. */
  readonly silence: number;
  /** Milliseconds for one request and its answer. */
  readonly whole: number;
}

/** An error met while fetching, as one for the user that names the address; what is our own fault goes on as it is. */
export function failureOf(error: unknown, address: string, limits: TimeLimits): InputError {
  if (error instanceof InputError)
    return error.message.includes(address)
      ? error
      : new InputError(`Cannot fetch ${address}: ${error.message}`, error.hint);
  const { code = "", name } = error as NodeJS.ErrnoException;
  const why =
    name === "TimeoutError" ? `it was not complete after ${seconds(limits.whole)}` : whyOf(code || name, limits);
  if (!why) throw error;
  return new InputError(`Cannot fetch ${address}: ${why}`, "Check the address, or try again later");
}

const seconds = (milliseconds: number) => `${Math.round(milliseconds / 100) / 10} s`;

function whyOf(code: string, limits: TimeLimits): string | undefined {
  if (code === "UND_ERR_CONNECT_TIMEOUT") return `no connection within ${seconds(limits.connect)}`;
  if (code === "UND_ERR_HEADERS_TIMEOUT") return `no answer within ${seconds(limits.answer)}`;
  if (code === "UND_ERR_BODY_TIMEOUT") return `it fell silent for ${seconds(limits.silence)}`;
  if (/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/u.test(code)) return `its certificate is not valid (${code})`;
  if (/^(?:ERR_SSL|EPROTO)/u.test(code)) return `it does not speak HTTPS (${code})`;
  if (/^HPE_|^HTTPParserError$/u.test(code)) return "it does not speak HTTP";
  return reasons[code] ?? (/^(?:E[A-Z]+|UND_ERR_\w+)$/u.test(code) ? code : undefined);
}

const reasons: Record<string, string> = {
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "its name cannot be resolved now",
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection was broken off",
  EPIPE: "the connection was broken off",
  ETIMEDOUT: "no connection",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ABORT_ERR: "the connection was broken off",
  ERR_STREAM_PREMATURE_CLOSE: "the connection was broken off",
  UND_ERR_SOCKET: "the connection was broken off",
  UND_ERR_HEADERS_OVERFLOW: "its answer has too long a head",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "its answer is not as long as it says",
};

/** Why an answer is no content, with what to do. */
export function refusedWith(address: string, status: number, retryAfter: string | null): InputError {
  const wait = retryAfter && /^\d{1,6}$/u.test(retryAfter) ? `in ${retryAfter} s` : "later";
  const hint =
    status === 429 || status >= 500
      ? `Try again ${wait}`
      : status === 404 || status === 410
        ? "Check the address: the page is not there"
        : "Open it in a browser, save the page, and give the file";
  return new InputError(`Cannot fetch ${address}: it answers ${status}`, hint);
}
