export { commitmentOf, promisesAmong, type Undertaking } from "./commitments.ts";
