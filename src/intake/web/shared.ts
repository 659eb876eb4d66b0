import { Fetcher } from "./fetcher.ts";

let shared: Fetcher | undefined;

/** The fetcher of the whole process: it keeps to each host's pace whoever asks. */
export const sharedFetcher = (): Fetcher => {
  shared ??= new Fetcher();
  return shared;
};
