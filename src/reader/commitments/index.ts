export { commitmentsOf } from "./commitments.ts";
